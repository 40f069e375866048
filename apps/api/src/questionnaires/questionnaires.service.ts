import { fits, layoutIn } from '@anketa/paper';
import { changedAnswers, type FilledForm, type Form, printedAnswers, sharedKeys } from '@anketa/questionnaire';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { FormsService } from '../forms/forms.service';
import type { Template } from '../forms/read-forms';
import { badField } from '../http/problem';
import { TouristsService } from '../tourists/tourists.service';
import { StoredAnswer } from './answer.entity';
import { FillingService } from './filling.service';
import type { AnswersBody, Copied, CopyBody, QuestionnaireDto } from './questionnaire.dto';

@Injectable()
export class QuestionnairesService {
  constructor(
    private readonly source: DataSource,
    private readonly forms: FormsService,
    private readonly tourists: TouristsService,
    private readonly filling: FillingService,
  ) {}

  /** What is known and what was typed, in the form's language. @throws Problem 404 */
  async get(touristId: string, formId: string, today: string): Promise<QuestionnaireDto> {
    const template = await this.forms.get(formId);
    const { form, filled } = await this.filling.ofTourist(touristId, template.form, today);
    return shown({ ...template, form }, filled);
  }

  /**
   * Keeps what was typed and what was accepted as its translation; an empty text takes the typed answer away.
   *
   * @throws Problem 404; 400 for a key the form lacks
   */
  async put(touristId: string, formId: string, body: AnswersBody, today: string): Promise<QuestionnaireDto> {
    const template = await this.forms.get(formId);
    const { form } = await this.filling.ofTourist(touristId, template.form, today);
    const { answers, translations = {} } = body;
    refuseUnknownKeys(form, Object.keys(answers), 'answers');
    refuseUnknownKeys(form, Object.keys(translations), 'translations');
    await this.source.transaction(async (manager) => {
      await this.tourists.get(touristId, manager);
      const keys = [...Object.keys(answers), ...Object.keys(translations)];
      const before = await manager.findBy(StoredAnswer, { touristId, key: In(keys) });
      const { kept, emptied } = changedAnswers(before, { answers, translations, language: form.language });
      await manager.delete(StoredAnswer, { touristId, key: In(emptied) });
      await this.save(
        manager,
        kept.map((answer) => ({ ...answer, touristId })),
      );
    });
    return this.get(touristId, formId, today);
  }

  /** Moves typed answers between tourists, translations with them. @throws Problem 404, 400 */
  async copy(touristId: string, formId: string, body: CopyBody): Promise<Copied> {
    const { fromTouristId, toTouristIds, keys, onlyEmpty = false } = body;
    const { form } = await this.forms.get(formId);
    refuseUnknownKeys(form, keys ?? [], 'keys');
    if ((fromTouristId === undefined) === (toTouristIds === undefined))
      throw badField('fromTouristId', 'copy.oneDirection');
    const [from, to] = fromTouristId ? [fromTouristId, [touristId]] : [touristId, [...new Set(toTouristIds)]];
    return this.source.transaction(async (manager) => {
      for (const id of [from, ...to]) await this.tourists.get(id, manager);
      const answers = await manager.findBy(StoredAnswer, { touristId: from, key: In(keys ?? sharedKeys(form)) });
      const copies = to.flatMap((id) =>
        answers.map((answer) => ({ ...answer, touristId: id, source: 'copied' as const })),
      );
      const there = onlyEmpty
        ? await manager.findBy(StoredAnswer, { touristId: In(to), key: In(answers.map(({ key }) => key)) })
        : [];
      const taken = new Set(there.map((answer) => `${answer.touristId} ${answer.key}`));
      const free = copies.filter((answer) => !taken.has(`${answer.touristId} ${answer.key}`));
      await this.save(manager, free);
      return { copied: free.length, kept: copies.length - free.length };
    });
  }

  /** How many answers each of these tourists has typed. */
  async typedCounts(touristIds: readonly string[]): Promise<Map<string, number>> {
    const rows: { id: string; count: number }[] = await this.source.query(
      'SELECT tourist_id AS id, count(*)::int AS count FROM answer WHERE tourist_id = ANY($1::uuid[]) GROUP BY 1',
      [touristIds],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  private async save(manager: EntityManager, answers: readonly StoredAnswer[]): Promise<void> {
    if (answers.length > 0) await manager.upsert(StoredAnswer, [...answers], ['touristId', 'key']);
  }
}

/** With what only the paper knows: answers too long for their boxes, letters its fonts lack. */
function shown({ form, layout }: Template, filled: FilledForm): QuestionnaireDto {
  const issues = [...filled.issues, ...fits(form, layoutIn(layout, form.language), printedAnswers(form, filled))];
  const unknownWords = filled.unknownWords.map((word) => ({ ...word, language: form.language }));
  return { ...filled, issues, unknownWords };
}

function refuseUnknownKeys(form: Form, keys: readonly string[], path: string): void {
  const unknown = keys.find((key) => !form.fields.some((field) => field.key === key));
  if (unknown) throw badField(`${path}.${unknown}`, 'answer.unknownKey', { value: unknown, form: form.id });
}
