import type { Person } from '@anketa/client';
import type { INestApplicationContext } from '@nestjs/common';
import { AgencyService } from '../agency/agency.service';
import { ImportsService } from '../imports/imports.service';
import { QuestionnairesService } from '../questionnaires/questionnaires.service';
import { LinkingService } from '../tourists/linking.service';
import { TouristsService } from '../tourists/tourists.service';
import { UsersService } from '../users/users.service';
import type { VoucherBody } from '../vouchers/voucher.dto';
import { VouchersService } from '../vouchers/vouchers.service';
import { FAMILY, GROUP } from './demo-people';

export const DEMO_USER = { email: 'demo@anketa.example', password: 'anketa-demo' };

/** Fills an empty database with an invented agency. Does nothing when there is a user already. */
export async function seedDemo(app: INestApplicationContext, today: string): Promise<void> {
  const users = app.get(UsersService);
  if (!(await users.setupNeeded())) return;
  await users.setUp({ agency: 'Ромашка-Тур', name: 'Вера Орлова', ...DEMO_USER });
  await app
    .get(AgencyService)
    .change({ address: 'Tver, ul. Primernaya, 1', email: 'visa@romashka.example', phone: '+7 900 000-00-00' });

  const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  const trip = (country: string, from: number, nights: number, hotel: string, price?: string): VoucherBody => {
    const [arrivalDate, departureDate] = [inDays(from), inDays(from + nights)];
    const services: VoucherBody['services'] = [
      { kind: 'hotel', name: hotel, from: arrivalDate, to: departureDate },
      { kind: 'flight', name: 'NN 121 / NN 122' },
      { kind: 'insurance', name: 'Medical insurance, EUR 30 000' },
    ];
    return { country, arrivalDate, departureDate, price, services };
  };
  await add(app, trip('GRC', 120, 14, 'Hotel Akti, Chalkidiki'), [], today);
  const group = await add(
    app,
    trip('ITA', 75, 8, 'Hotel Bellaria, Rimini; Hotel Aurora, Roma', '52 400 EUR'),
    GROUP,
    today,
  );
  const [father, ...others] = await add(app, trip('FRA', 43, 7, 'Hotel Primorsky, Nice', '486 500 RUB'), FAMILY, today);
  if (!father) return;
  for (const tourist of [father, ...others, ...group.slice(0, 12)])
    await app.get(LinkingService).link(tourist, { action: 'add' }, today);
  await app.get(QuestionnairesService).put(
    father,
    'schengen-2020',
    {
      answers: {
        homeAddress: 'г. Тверь, ул. Примерная, д. 5, кв. 12',
        occupation: 'главный бухгалтер',
        'employer.name': 'ООО «Ромашка»',
        civilStatus: 'married',
        purpose: 'tourism',
      },
    },
    today,
  );
}

async function add(
  app: INestApplicationContext,
  trip: VoucherBody,
  people: readonly Person[],
  today: string,
): Promise<string[]> {
  const voucher = await app.get(VouchersService).create(trip, today);
  if (people.length === 0) return [];
  const serviceIds = voucher.services.map(({ id }) => id);
  const rows = people.map((tourist, index) => ({ line: index + 1, tourist, decision: 'new' }));
  await app.get(ImportsService).import(voucher.id, { key: 'demo', rows, serviceIds }, today);
  return (await app.get(TouristsService).all(voucher.id)).map(({ id }) => id);
}
