import { drawQuestionnaires } from '@anketa/paper';
import { printedAnswers } from '@anketa/questionnaire';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { FormsService } from '../forms/forms.service';
import type { Template } from '../forms/read-forms';
import { disposition } from '../http/file-name';
import { badField } from '../http/problem';
import { VouchersService } from '../vouchers/vouchers.service';
import { type Questionnaire, QuestionnairesService } from './questionnaires.service';

/** Questionnaires as PDF, drawn into the answer while it is being sent. */
@Injectable()
export class PrintingService {
  constructor(
    private readonly forms: FormsService,
    private readonly questionnaires: QuestionnairesService,
    private readonly vouchers: VouchersService,
  ) {}

  /** @throws Problem 404 */
  async printTourist(touristId: string, formId: string, today: string, response: Response): Promise<void> {
    const template = this.forms.get(formId);
    const one = await this.questionnaires.ofTourist(touristId, template.form, today);
    await send(response, `${formId}-${one[0]?.filled.answers.surname?.value ?? 'tourist'}`, template, one);
  }

  /** One document for all, or for the chosen, in the order of the voucher's list. @throws Problem 404; 400 when there is nobody */
  async printVoucher(
    voucherId: string,
    formId: string,
    today: string,
    touristIds: string[] | undefined,
    response: Response,
  ): Promise<void> {
    const template = this.forms.get(formId);
    const { number } = await this.vouchers.get(voucherId);
    const all = await this.questionnaires.ofVoucher(voucherId, template.form, today, touristIds);
    if (all.length === 0) throw badField('tourists', 'print.nobody', { voucher: number });
    await send(response, `${formId}-${number}`, template, all);
  }
}

async function send(
  response: Response,
  name: string,
  { form, layout }: Template,
  questionnaires: readonly Questionnaire[],
): Promise<void> {
  response.type('application/pdf');
  response.setHeader('Content-Disposition', disposition('inline', `${name}.pdf`));
  const jobs = questionnaires.map(({ filled }) => ({ form, layout, answers: printedAnswers(form, filled) }));
  await drawQuestionnaires(response, jobs, { title: name, createdAt: new Date() });
}
