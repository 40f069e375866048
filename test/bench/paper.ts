import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { emptyPerson } from '@anketa/client';
import { drawQuestionnaires } from '@anketa/paper';
import { fillForm, printedAnswers } from '@anketa/questionnaire';
import { known } from '@anketa/voucher';
import { PROJECT_ROOT } from '../../apps/api/src/config/project-root';
import { readForms } from '../../apps/api/src/forms/read-forms';
import { print, quickest } from './measure';

const TODAY = '2026-11-21';

/** Filling and drawing the Schengen form for 1, 40 and 200 people: time, size, memory. */
export async function benchPaper(): Promise<void> {
  const template = readForms(join(PROJECT_ROOT, 'templates')).templates.get('schengen-2020');
  if (!template) throw new Error('templates/schengen-2020 cannot be read');
  const { form, layout } = template;
  const person = {
    ...emptyPerson(),
    surnameLatin: 'SHCHERBAKOVA',
    firstNameLatin: 'IULIIA',
    birthDate: '1985-03-12',
    citizenship: 'RUS',
  };
  const tour = { number: '1', country: 'FRA', arrivalDate: '2027-01-03', departureDate: '2027-01-10', services: [] };
  const typed = { homeAddress: { text: 'г. Тверь, ул. Примерная, д. 5, кв. 12', source: 'typed' as const } };
  const filling = { known: known(person, tour, null), typed, today: TODAY };
  const draw = async (count: number) => {
    const jobs = Array.from({ length: count }, () => ({
      form,
      layout,
      answers: printedAnswers(form, fillForm(form, filling)),
    }));
    const out = new PassThrough();
    let bytes = 0;
    out.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    await drawQuestionnaires(out, jobs, { title: 'bench', createdAt: new Date(0) });
    return bytes;
  };
  print('fill one form', await quickest(200, () => fillForm(form, filling)), 'ms');
  for (const count of [1, 40, 200])
    print(`draw ${count} form${count > 1 ? 's' : ''} as one PDF`, await quickest(3, () => draw(count)), 'ms');
  print('size of 200 forms', (await draw(200)) / 1_048_576, 'MiB');
  print('memory of the process after it, at most', process.resourceUsage().maxRSS / 1_024, 'MiB');
}
