import { type Client as ClientData, emptyPerson, NO_DETAILS } from '@anketa/client';
import { toLatin } from '@anketa/transliteration';
import type { EntityManager } from 'typeorm';
import { saveKeys } from '../../apps/api/src/clients/client-keys-store';

const SYLLABLES =
  'ба бе бо бу ва ве ви во га ге го гу да де до ду жа жу за зи ка ки ко ку ла ле ли ло лу ма ме ми мо му на не ни но па пе по ра ре ри ро са се си со та те ти то фа фо ха хо ча че ша ши'.split(
    ' ',
  );
const CLOSING = 'б в г д ж з к л м н п р с т ф х ч ш'.split(' ');
const ENDINGS = ['ов', 'ев', 'ин', 'енко', 'ский', 'ук', 'ян', 'ова', 'ева', 'ина', 'ская'];
const GIVEN =
  'Александр Анна Андрей Алла Борис Вера Виктор Галина Глеб Дарья Денис Елена Егор Жанна Иван Инна Игорь Ирина Кирилл Ксения Лев Лидия Марк Мария Максим Нина Никита Нонна Олег Ольга Пётр Полина Роман Раиса Семён Софья Степан Тамара Тимур Татьяна Фёдор Юлия Юрий Яна'.split(
    ' ',
  );
const SURNAMES = 150_000;

/** Numbers from 0 to 1 in an order that is the same every time. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 4_294_967_296;
  };
}

/** Invented surnames, the first ones frequent: the commonest has nearly one bearer in a hundred. */
export function surnameAt(place: number): string {
  const throwDice = dice(place * 7_919 + 13);
  const one = (list: readonly string[]) => list[Math.floor(throwDice() * list.length)] ?? '';
  const stem = Array.from({ length: 1 + Math.ceil(throwDice() * 2) }, () => one(SYLLABLES)).join('') + one(CLOSING);
  const surname = stem + one(ENDINGS);
  return surname[0]!.toUpperCase() + surname.slice(1);
}

export const somePlace = (throwDice: () => number): number => Math.floor(SURNAMES * throwDice() ** 2.5);

/** An invented client with both alphabets, a birth date, a passport and a telephone. */
export function inventedClient(number: number): ClientData {
  const throwDice = dice(number + 1);
  const surname = surnameAt(somePlace(throwDice));
  const firstName = GIVEN[Math.floor(throwDice() * GIVEN.length)] ?? '';
  const day = new Date(Date.UTC(1940, 0, 1) + Math.floor(throwDice() * 27_000) * 86_400_000);
  return {
    ...emptyPerson(),
    ...NO_DETAILS,
    surname,
    firstName,
    surnameLatin: toLatin(surname, 'icao-ru').toUpperCase(),
    firstNameLatin: toLatin(firstName, 'icao-ru').toUpperCase(),
    birthDate: day.toISOString().slice(0, 10),
    passportSeries: String(60 + (number % 17)),
    passportNumber: String(1_000_000 + ((number * 7_877) % 9_000_000)),
    phone: `+7900${String(number).padStart(7, '0')}`,
  };
}

const COLUMNS = [
  'surname',
  'firstName',
  'surnameLatin',
  'firstNameLatin',
  'birthDate',
  'passportSeries',
  'passportNumber',
  'phone',
] as const;
const CHUNK = 5_000;

/** Fills an empty base, keys as the program makes them. */
export async function fillWithClients(manager: EntityManager, count: number): Promise<void> {
  for (let start = 0; start < count; start += CHUNK) {
    const clients = Array.from({ length: Math.min(CHUNK, count - start) }, (_, at) => inventedClient(start + at));
    const rows: { id: string }[] = await manager.query(
      `INSERT INTO client (surname, first_name, surname_latin, first_name_latin, birth_date, passport_series, passport_number, phone)
        SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::date[], $6::text[], $7::text[], $8::text[]) RETURNING id`,
      COLUMNS.map((column) => clients.map((client) => client[column])),
    );
    await saveKeys(
      manager,
      clients.map((client, at) => ({ ...client, id: rows[at]?.id ?? '' })),
    );
  }
  // As the database does by itself after a while.
  await manager.query('VACUUM ANALYZE client, search_key, surname_key');
}
