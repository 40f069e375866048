import { Injectable } from '@nestjs/common';
import { ClientsService } from '../clients/clients.service';
import { QuestionnairesService } from '../questionnaires/questionnaires.service';
import { TouristsService } from '../tourists/tourists.service';
import { VouchersService } from '../vouchers/vouchers.service';
import type { HistoryDto } from './history.dto';

/** What there was with a client: trips, questionnaires, changes. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly clients: ClientsService,
    private readonly tourists: TouristsService,
    private readonly vouchers: VouchersService,
    private readonly questionnaires: QuestionnairesService,
  ) {}

  /** @throws Problem 404 */
  async ofClient(id: string): Promise<HistoryDto> {
    await this.clients.get(id);
    const tourists = await this.tourists.ofClient(id);
    const answers = await this.questionnaires.typedCounts(tourists.map((tourist) => tourist.id));
    const vouchers = new Map(
      (await this.vouchers.byIds(tourists.map(({ voucherId }) => voucherId))).map((voucher) => [voucher.id, voucher]),
    );
    const trips = tourists.flatMap(({ id: touristId, voucherId }) => {
      const voucher = vouchers.get(voucherId);
      if (!voucher) return [];
      const { number, country, arrivalDate, departureDate } = voucher;
      return [
        { voucherId, number, country, arrivalDate, departureDate, touristId, answers: answers.get(touristId) ?? 0 },
      ];
    });
    const changes = await this.clients.changes(id);
    return {
      trips: trips.sort((one, other) => other.arrivalDate.localeCompare(one.arrivalDate)),
      changes: changes.map(({ changedAt, changedBy, kind, fields }) => ({
        at: changedAt.toISOString(),
        by: changedBy,
        kind,
        fields,
      })),
    };
  }
}
