import { fits, layoutIn } from '@anketa/paper';
import { printedAnswers } from '@anketa/questionnaire';
import { checkGroup } from '@anketa/voucher';
import { Injectable } from '@nestjs/common';
import { FormsService } from '../forms/forms.service';
import { FillingService, type Questionnaire } from './filling.service';
import type { ReadinessList } from './questionnaire.dto';

/** Who of a voucher still lacks what, before anything is printed. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly forms: FormsService,
    private readonly filling: FillingService,
  ) {}

  /** Form after form, in each the people in the order of the voucher's list. @throws Problem 404 */
  async ofVoucher(voucherId: string, formIds: readonly string[], today: string): Promise<ReadinessList> {
    const templates = await this.forms.several(formIds);
    const forms = templates.map(({ form }) => form);
    const filled = await this.filling.ofVoucher(voucherId, forms, today);
    const items = templates.flatMap(({ layout }, at) => {
      const people = filled[at] ?? [];
      const group = checkGroup(people.map(memberOf));
      return people.map(({ tourist, form, filled: one }) => ({
        touristId: tourist.id,
        formId: form.id,
        required: one.required,
        missing: one.missing,
        issues: [
          ...one.issues,
          ...fits(form, layoutIn(layout, form.language), printedAnswers(form, one)),
          ...(group.get(tourist.id) ?? []).filter(({ path }) => form.fields.some(({ key }) => key === path)),
        ].filter(({ severity }) => severity !== 'info'),
      }));
    });
    return { items, next: null };
  }
}

function memberOf({ tourist, client, filled }: Questionnaire) {
  return {
    id: tourist.id,
    surname: tourist.surname,
    surnameLatin: filled.answers.surname?.value ?? '',
    passportIssued: filled.answers.passportIssued?.value ?? '',
    formerSurnames: client?.formerSurnames ?? [],
  };
}
