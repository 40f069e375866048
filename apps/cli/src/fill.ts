import { createWriteStream, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Person } from '@anketa/client';
import { translatorInto } from '@anketa/dictionary';
import type { PreviewRow } from '@anketa/import';
import { drawQuestionnaires, fits } from '@anketa/paper';
import { fillForm, printedAnswers, type TypedAnswer } from '@anketa/questionnaire';
import { known } from '@anketa/voucher';
import { today } from '../../api/src/config/clock';
import { PROJECT_ROOT } from '../../api/src/config/project-root';
import { readForms, type Template } from '../../api/src/forms/read-forms';
import { CommandError, fileError } from './command-error';
import { readList } from './read-list';
import { sentences } from './sentences';

const USAGE = 'anketa fill LIST --form schengen-2020 --out FILE.pdf [--answers FILE.json]';
const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `fill LIST --form ID --out FILE.pdf [--answers FILE.json]`: one PDF for everybody in the list. A row with an error is
 * told and left out, the others are filled.
 */
export async function fill(args: string[]): Promise<number> {
  const { list, template, out, typed } = options(args);
  const sentence = sentences(Object.fromEntries(template.form.fields.map(({ key, label }) => [key, label.en])));
  const read = await readList(list, today());
  const bad = read.rows.filter(({ issues }) => issues.some(({ severity }) => severity === 'error'));
  const good = read.rows.filter((row) => !bad.includes(row));

  say(`${list}: ${read.rows.length} tourists`);
  for (const { line, text, reason } of read.skipped)
    say(`  line ${line}: not a tourist (${reason}): ${text.slice(0, 80)}`);
  for (const issue of read.issues) say(`  ${issue.severity}: ${sentence(issue)}`);
  const dictionary = translatorInto(template.form.language);
  const jobs = good.map((row) => {
    const filled = fillForm(template.form, {
      known: known(row.tourist, null, null),
      typed,
      today: today(),
      dictionary,
    });
    const answers = printedAnswers(template.form, filled);
    const issues = [...row.issues, ...filled.issues, ...fits(template.form, template.layout, answers)];
    sayRow(
      row,
      issues.filter(({ severity }) => severity !== 'info').map((issue) => `${issue.severity}: ${sentence(issue)}`),
    );
    return { ...template, answers };
  });
  if (jobs.length > 0) await write(jobs, out);
  say(jobs.length > 0 ? `${jobs.length} filled: ${out}` : `0 filled: ${out} is not written`);
  for (const row of bad) {
    for (const issue of row.issues.filter(({ severity }) => severity === 'error')) {
      process.stderr.write(`line ${row.line}: not filled. ${sentence(issue)}\n`);
    }
  }
  if (read.rows.length === 0) process.stderr.write(`${list}: no tourist was found in it.\n`);
  return bad.length > 0 || read.rows.length === 0 ? 1 : 0;
}

function options(args: string[]) {
  const { values, positionals } = parse(args);
  const [list] = positionals;
  if (!list || !values.form || !values.out) throw new CommandError(`Usage: ${USAGE}`);
  const { templates } = readForms(join(PROJECT_ROOT, 'templates'));
  const template = templates.get(values.form);
  if (!template)
    throw new CommandError(`There is no form "${values.form}". There are: ${[...templates.keys()].join(', ')}.`);
  return { list, template, out: values.out, typed: readAnswers(values.answers, template) };
}

function parse(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args, allowPositionals: true, options: { form: text, out: text, answers: text } });
  } catch (cause) {
    throw new CommandError(`${(cause as Error).message}\nUsage: ${USAGE}`);
  }
}

/** Answers for everybody: a JSON object, key to text. */
function readAnswers(path: string | undefined, { form }: Template): Record<string, TypedAnswer> {
  if (!path) return {};
  let answers: unknown;
  try {
    answers = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw fileError(path, 'read', cause);
    throw new CommandError(`${path} is not JSON: ${cause.message}`);
  }
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    throw new CommandError(`${path} must hold one object, key to text.`);
  const entries = Object.entries(answers);
  const unknown = entries.find(
    ([key, text]) => typeof text !== 'string' || !form.fields.some((field) => field.key === key),
  );
  if (unknown) throw new CommandError(`${path}: "${unknown[0]}" is not a text for a key of ${form.id}.`);
  return Object.fromEntries(entries.map(([key, text]) => [key, { text: String(text), source: 'typed' }]));
}

function sayRow({ line, tourist }: PreviewRow, issues: string[]): void {
  say(`  line ${line}: ${summary(tourist)}`);
  for (const issue of issues) say(`    ${issue}`);
}

function summary(tourist: Person): string {
  const name = [tourist.surnameLatin ?? tourist.surname, tourist.firstNameLatin ?? tourist.firstName]
    .filter(Boolean)
    .join(' ');
  const passport = [tourist.passportSeries, tourist.passportNumber].filter(Boolean).join(' ');
  return [name, tourist.sex, tourist.birthDate, passport && `passport ${passport}`].filter(Boolean).join(', ');
}

/** Under another name first: a PDF that has its name is whole. */
async function write(jobs: Parameters<typeof drawQuestionnaires>[1], out: string): Promise<void> {
  try {
    await drawQuestionnaires(createWriteStream(`${out}.part`), jobs, {
      title: 'Questionnaires',
      createdAt: new Date(),
    });
    await rename(`${out}.part`, out);
  } catch (cause) {
    await rm(`${out}.part`, { force: true });
    throw fileError(out, 'written', cause);
  }
}
