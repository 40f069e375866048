import { dataOfPerson, differences, PERSON_FIELDS, type Person, type PersonField } from '@anketa/client';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ClientsService } from '../clients/clients.service';
import { badField } from '../http/problem';
import type { LinkBody, TouristChanged, TouristDto, TouristPatch } from './tourist.dto';
import { TouristsService } from './tourists.service';

/** The link between a tourist and the client whose copy the tourist is. Nothing passes over it unasked. */
@Injectable()
export class LinkingService {
  constructor(
    private readonly source: DataSource,
    private readonly tourists: TouristsService,
    private readonly clients: ClientsService,
  ) {}

  /** Changes a tourist and tells where the linked client now says something else. @throws Problem 404, 400, 409 */
  change(id: string, patch: TouristPatch, today: string): Promise<TouristChanged> {
    return this.source.transaction(async (manager) => {
      await this.tourists.change(manager, id, patch, today);
      return this.state(manager, id);
    });
  }

  /**
   * `add` makes a client of the tourist, `link` links an existing one, `overwrite` writes the tourist's data into the
   * client, `take` the client's into the tourist; the last two in the chosen fields, or in all that differ.
   *
   * @throws Problem 404, 400
   */
  link(id: string, { action, clientId, fields }: LinkBody, today: string): Promise<TouristChanged> {
    return this.source.transaction(async (manager) => {
      const tourist = await this.tourists.get(id, manager);
      if (action === 'add') {
        if (tourist.clientId) throw badField('action', 'client.linkedAlready');
        const client = await this.clients.insert(manager, dataOfPerson(tourist), today);
        await this.tourists.setClient(manager, id, client.id);
      } else {
        const client = await this.clients.get(this.linkedClient(tourist, clientId), manager);
        if (action === 'link') await this.tourists.setClient(manager, id, client.id);
        if (action === 'overwrite')
          await this.clients.update(manager, client.id, chosen(tourist, fields ?? differing(tourist, client)), today);
        if (action === 'take') await this.tourists.change(manager, id, chosen(client, fields ?? filled(client)), today);
      }
      return this.state(manager, id);
    });
  }

  private linkedClient(tourist: TouristDto, clientId: string | undefined): string {
    const id = clientId ?? tourist.clientId;
    if (!id) throw badField('clientId', 'client.notLinked');
    return id;
  }

  private async state(manager: EntityManager, id: string): Promise<TouristChanged> {
    const tourist = await this.tourists.get(id, manager);
    const client = tourist.clientId ? await this.clients.get(tourist.clientId, manager) : null;
    return { tourist, clientDifferences: client ? differences(tourist, client) : [] };
  }
}

function chosen(person: Person, fields: readonly PersonField[]): Partial<Person> {
  return Object.fromEntries(fields.map((field) => [field, person[field]]));
}

function differing(tourist: Person, client: Person): PersonField[] {
  return differences(tourist, client).map(({ field }) => field);
}

/** What the client has: an empty field of the base empties nothing of the tourist. */
function filled(client: Person): PersonField[] {
  return PERSON_FIELDS.filter((field) => dataOfPerson(client)[field] !== null);
}
