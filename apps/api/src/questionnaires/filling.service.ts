import { setTimeout as pause } from 'node:timers/promises';
import { type FilledForm, type Form, fillForm, formIn, type TypedAnswer } from '@anketa/questionnaire';
import { known } from '@anketa/voucher';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { AgencyService } from '../agency/agency.service';
import type { ClientDto } from '../clients/client.dto';
import { ClientsService } from '../clients/clients.service';
import { CountriesService } from '../countries/countries.service';
import { DictionaryService } from '../dictionary/dictionary.service';
import type { TouristDto } from '../tourists/tourist.dto';
import { TouristsService } from '../tourists/tourists.service';
import { VouchersService } from '../vouchers/vouchers.service';
import { StoredAnswer } from './answer.entity';

/** So many are filled before others get their turn for some milliseconds. */
const AT_ONCE = 5;
const BREATH = 2;

/** A tourist with the answers to one form. */
export interface Questionnaire {
  tourist: TouristDto;
  client: ClientDto | null;
  /** In the language the country of the trip wants. */
  form: Form;
  filled: FilledForm;
}

/** Everything known of people and their trip, put into the forms. */
@Injectable()
export class FillingService {
  constructor(
    private readonly source: DataSource,
    private readonly tourists: TouristsService,
    private readonly clients: ClientsService,
    private readonly vouchers: VouchersService,
    private readonly agency: AgencyService,
    private readonly dictionary: DictionaryService,
    private readonly countries: CountriesService,
  ) {}

  /** Form after form; in each the people in the order of the voucher's list. @throws Problem 404 */
  async ofVoucher(
    voucherId: string,
    forms: readonly Form[],
    today: string,
    touristIds?: readonly string[],
  ): Promise<Questionnaire[][]> {
    return this.fill(forms, voucherId, await this.tourists.all(voucherId, touristIds), today);
  }

  /** @throws Problem 404 */
  async ofTourist(touristId: string, form: Form, today: string): Promise<Questionnaire> {
    const tourist = await this.tourists.get(touristId);
    const [[questionnaire] = []] = await this.fill([form], tourist.voucherId, [tourist], today);
    return questionnaire!;
  }

  private async fill(
    forms: readonly Form[],
    voucherId: string,
    tourists: readonly TouristDto[],
    today: string,
  ): Promise<Questionnaire[][]> {
    const [voucher, agency, clients, typed] = await Promise.all([
      this.vouchers.get(voucherId),
      this.agency.get(),
      this.clientsOf(tourists),
      this.typedBy(tourists),
    ]);
    const { passportRule, language } = await this.countries.get(voucher.country);
    const filled: Questionnaire[][] = [];
    for (const form of forms.map((one) => formIn(one, language))) {
      const dictionary = await this.dictionary.translator(form.language, agency.companyForm);
      const people: Questionnaire[] = [];
      for (const tourist of tourists) {
        const client = clients.get(tourist.clientId ?? '') ?? null;
        const answers = fillForm(form, {
          known: known(tourist, voucher, agency, client),
          typed: typed.get(tourist.id) ?? {},
          today,
          dictionary,
          passportRule,
        });
        people.push({ tourist, client, form, filled: answers });
        if (people.length % AT_ONCE === 0) await pause(BREATH);
      }
      filled.push(people);
    }
    return filled;
  }

  private async clientsOf(tourists: readonly TouristDto[]): Promise<Map<string, ClientDto>> {
    const ids = tourists.flatMap(({ clientId }) => clientId ?? []);
    return new Map((await this.clients.byIds(ids)).map((client) => [client.id, client]));
  }

  private async typedBy(tourists: readonly TouristDto[]): Promise<Map<string, Record<string, TypedAnswer>>> {
    const stored = await this.source.manager.findBy(StoredAnswer, { touristId: In(tourists.map(({ id }) => id)) });
    const typed = new Map<string, Record<string, TypedAnswer>>();
    for (const { touristId, key, ...answer } of stored) {
      typed.set(touristId, { ...typed.get(touristId), [key]: answer });
    }
    return typed;
  }
}
