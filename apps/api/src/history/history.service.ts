import { Injectable } from '@nestjs/common';
import { ClientsService } from '../clients/clients.service';
import { QuestionnairesService } from '../questionnaires/questionnaires.service';
import { TouristsService } from '../tourists/tourists.service';
import { VouchersService } from '../vouchers/vouchers.service';
import type { EarlierTripList, HistoryDto, TripDto } from './history.dto';

/** What there was with a client: trips, questionnaires, changes; and the trips another one can take answers from. */
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
    const trips = await this.trips(id);
    const changes = await this.clients.changes(id);
    return {
      trips,
      changes: changes.map(({ changedAt, changedBy, kind, fields }) => ({
        at: changedAt.toISOString(),
        by: changedBy,
        kind,
        fields,
      })),
    };
  }

  /** Where answers for this tourist can be taken from. @throws Problem 404 */
  async earlierTrips(id: string): Promise<EarlierTripList> {
    const { clientId } = await this.tourists.get(id);
    const trips = clientId ? await this.trips(clientId) : [];
    return {
      items: trips
        .filter(({ touristId, answers }) => touristId !== id && answers > 0)
        .map(({ touristId, country, arrivalDate, answers }) => ({ touristId, country, arrivalDate, answers })),
    };
  }

  /** A client's trips, the newest first. */
  private async trips(clientId: string): Promise<TripDto[]> {
    const tourists = await this.tourists.ofClient(clientId);
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
    return trips.sort((one, other) => other.arrivalDate.localeCompare(one.arrivalDate));
  }
}
