import { fits } from '@anketa/paper';
import {
  type FilledForm,
  type Form,
  fillForm,
  printedAnswers,
  sharedKeys,
  type TypedAnswer,
} from '@anketa/questionnaire';
import { known } from '@anketa/voucher';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { AgencyService } from '../agency/agency.service';
import { DictionaryService } from '../dictionary/dictionary.service';
import { FormsService } from '../forms/forms.service';
import type { Template } from '../forms/read-forms';
import { badField } from '../http/problem';
import type { TouristDto } from '../tourists/tourist.dto';
import { TouristsService } from '../tourists/tourists.service';
import { VouchersService } from '../vouchers/vouchers.service';
import { StoredAnswer } from './answer.entity';
import type { Copied, CopyBody, QuestionnaireDto } from './questionnaire.dto';

/** A tourist with the answers to one form. */
export interface Questionnaire {
  tourist: TouristDto;
  filled: FilledForm;
}

@Injectable()
export class QuestionnairesService {
  constructor(
    private readonly source: DataSource,
    private readonly forms: FormsService,
    private readonly tourists: TouristsService,
    private readonly vouchers: VouchersService,
    private readonly agency: AgencyService,
    private readonly dictionary: DictionaryService,
  ) {}

  /** What is known and what was typed, in the form's language. @throws Problem 404 */
  async get(touristId: string, formId: string, today: string): Promise<QuestionnaireDto> {
    const template = this.forms.get(formId);
    const [questionnaire] = await this.ofTourist(touristId, template.form, today);
    return shown(template, questionnaire!.filled);
  }

  /** Keeps what was typed; an empty text takes the typed answer away. @throws Problem 404; 400 for a key the form lacks */
  async put(
    touristId: string,
    formId: string,
    answers: Record<string, string | null>,
    today: string,
  ): Promise<QuestionnaireDto> {
    const { form } = this.forms.get(formId);
    refuseUnknownKeys(form, Object.keys(answers), 'answers');
    await this.source.transaction(async (manager) => {
      await this.tourists.get(touristId, manager);
      const emptied = Object.keys(answers).filter((key) => !answers[key]?.trim());
      await manager.delete(StoredAnswer, { touristId, key: In(emptied) });
      const typed = Object.entries(answers).flatMap(([key, text]) =>
        text?.trim() ? [{ key, text: text.trim() }] : [],
      );
      await this.save(manager, [touristId], typed, 'typed');
    });
    return this.get(touristId, formId, today);
  }

  /** Moves typed answers between tourists. @throws Problem 404, 400 */
  async copy(touristId: string, formId: string, { fromTouristId, toTouristIds, keys }: CopyBody): Promise<Copied> {
    const { form } = this.forms.get(formId);
    refuseUnknownKeys(form, keys ?? [], 'keys');
    if ((fromTouristId === undefined) === (toTouristIds === undefined))
      throw badField('fromTouristId', 'copy.oneDirection');
    const [from, to] = fromTouristId ? [fromTouristId, [touristId]] : [touristId, [...new Set(toTouristIds)]];
    return this.source.transaction(async (manager) => {
      for (const id of [from, ...to]) await this.tourists.get(id, manager);
      const answers = await manager.findBy(StoredAnswer, { touristId: from, key: In(keys ?? sharedKeys(form)) });
      await this.save(manager, to, answers, 'copied');
      return { copied: answers.length * to.length };
    });
  }

  /** One after another, in the order of the voucher's list. @throws Problem 404 */
  async ofVoucher(
    voucherId: string,
    form: Form,
    today: string,
    touristIds?: readonly string[],
  ): Promise<Questionnaire[]> {
    return this.fill(form, voucherId, await this.tourists.all(voucherId, touristIds), today);
  }

  async ofTourist(touristId: string, form: Form, today: string): Promise<Questionnaire[]> {
    const tourist = await this.tourists.get(touristId);
    return this.fill(form, tourist.voucherId, [tourist], today);
  }

  private async fill(form: Form, voucherId: string, tourists: TouristDto[], today: string): Promise<Questionnaire[]> {
    const [voucher, agency, dictionary, stored] = await Promise.all([
      this.vouchers.get(voucherId),
      this.agency.get(),
      this.dictionary.translator(form.language),
      this.source.manager.findBy(StoredAnswer, { touristId: In(tourists.map(({ id }) => id)) }),
    ]);
    const typed = new Map<string, Record<string, TypedAnswer>>();
    for (const { touristId, key, text, source } of stored) {
      const answers = typed.get(touristId) ?? {};
      answers[key] = { text, source };
      typed.set(touristId, answers);
    }
    return tourists.map((tourist) => ({
      tourist,
      filled: fillForm(form, {
        known: known(tourist, voucher, agency),
        typed: typed.get(tourist.id) ?? {},
        today,
        dictionary,
      }),
    }));
  }

  private async save(
    manager: EntityManager,
    touristIds: readonly string[],
    answers: readonly { key: string; text: string }[],
    source: StoredAnswer['source'],
  ): Promise<void> {
    const rows = touristIds.flatMap((touristId) => answers.map(({ key, text }) => ({ touristId, key, text, source })));
    if (rows.length > 0) await manager.upsert(StoredAnswer, rows, ['touristId', 'key']);
  }
}

/** With what only the paper knows: answers too long for their boxes, letters its fonts lack. */
function shown({ form, layout }: Template, filled: FilledForm): QuestionnaireDto {
  const issues = [...filled.issues, ...fits(form, layout, printedAnswers(form, filled))];
  const unknownWords = filled.unknownWords.map((word) => ({ ...word, language: form.language }));
  return { ...filled, issues, unknownWords };
}

function refuseUnknownKeys(form: Form, keys: readonly string[], path: string): void {
  const unknown = keys.find((key) => !form.fields.some((field) => field.key === key));
  if (unknown) throw badField(`${path}.${unknown}`, 'answer.unknownKey', { value: unknown, form: form.id });
}
