import {
  AFTER_EVERY_KEY,
  asWritten,
  bornProbes,
  certainProbes,
  documentProbes,
  givenProbes,
  inOrder,
  isBetter,
  type Judged,
  judge,
  judgeByKey,
  type KeyKind,
  type Match,
  meetsCriteria,
  nearProbes,
  type Probe,
  rawKey,
  type SearchCriteria,
  type SearchedClient,
  type SearchPlan,
} from '@anketa/client';
import type { EntityManager } from 'typeorm';
import { keptPlan } from '../database/kept-plans';
import { nearSurnames } from './near-surnames';

/** A client found, and why. */
export interface Found {
  id: string;
  match: Match;
}

/** One who fits so well is the one; no slip of the hand is looked for. */
const SURE = 0.85;
/** Where somebody fits so well what was typed, it was not typed on the other layout with a slip of the hand besides. */
const LIKELY = 0.6;
/** Where nobody fits even so far, those of the same first name are shown too, a few of them. */
const UNSURE = 0.8;
const LEAST_FIT = 0.3;
const MOST_GIVEN = 10;
/** Why somebody was found whose surname it is, in whatever spelling. */
const BORNE: ReadonlySet<Match> = new Set<Match>(['exact', 'spelling', 'former']);

/**
 * The clients who answer a search, best first. What is certain is looked up first: documents, names in any spelling and
 * order; only where that finds nobody who fits well, names near by sound or letters, then the same first name under
 * another surname. Every step reads one index and is bounded.
 */
export async function findClients(
  manager: EntityManager,
  plan: SearchPlan,
  criteria: SearchCriteria,
  limit: number,
): Promise<Found[]> {
  const search = new Search(manager, plan, criteria);
  if (plan.documents.length > 0) await search.look(documentProbes(plan, limit));
  if (plan.birthDate) {
    await search.look(bornProbes(plan, 'surname'));
    if (search.size === 0) await search.look(bornProbes(plan, 'all'));
  }
  const narrowed = plan.birthDate !== null || (plan.readings.length === 0 && plan.documents.length > 0);
  if (!narrowed) {
    await search.look(asWritten(plan, limit));
    for (const reading of plan.readings) {
      if (search.size >= limit || (reading !== plan.readings[0] && search.best() >= SURE)) break;
      await search.look(certainProbes(reading, plan.given, limit));
    }
    for (const reading of plan.readings) {
      if (search.best() >= (reading === plan.readings[0] ? SURE : LIKELY)) break;
      const near = await nearSurnames(manager, reading.words);
      await search.look(near.flatMap(({ word, keys }) => nearProbes(reading, word, keys, plan.given)));
    }
    if (search.best() < UNSURE) await search.look(givenProbes(plan));
  }
  return search.answer(limit);
}

class Search {
  private readonly kinds = new Map<string, KeyKind[]>();
  private readonly judged = new Map<string, Judged & { name: string }>();
  /** Whose names were looked at, whether they meet the criteria or not. */
  private readonly seen = new Set<string>();
  private readonly narrowed: boolean;

  constructor(
    private readonly manager: EntityManager,
    private readonly plan: SearchPlan,
    private readonly criteria: SearchCriteria,
  ) {
    this.narrowed = Object.values(criteria).some(Boolean);
  }

  async look(probes: readonly Probe[]): Promise<void> {
    if (probes.length === 0) return;
    const fresh = new Set<string>();
    for (const { id, kind, key, rest } of await lookUp(this.manager, probes)) {
      const told = this.narrowed ? null : judgeByKey(this.plan, kind, key);
      const before = this.judged.get(id);
      if (told) {
        if (!before || isBetter(told, before)) this.judged.set(id, { ...told, name: `${key} ${rest}` });
        continue;
      }
      if (before || this.seen.has(id)) continue;
      fresh.add(id);
      const kinds = this.kinds.get(id);
      if (!kinds) this.kinds.set(id, [kind]);
      else if (!kinds.includes(kind)) kinds.push(kind);
    }
    const unjudged = [...fresh].filter((id) => !this.judged.has(id));
    for (const client of await namesOf(this.manager, unjudged)) {
      this.seen.add(client.id);
      if (!meetsCriteria(client, this.criteria)) continue;
      const reason = judge(this.plan, client, this.kinds.get(client.id) ?? []);
      this.judged.set(client.id, { ...reason, name: nameOf(client) });
    }
  }

  /** How many were found by now. */
  get size(): number {
    return this.judged.size;
  }

  /** How well the best one fits; a surname alone that somebody bears, or that begins so, fits. */
  best(): number {
    const alone = this.plan.readings.every(({ words }) => words.length === 1);
    let best = 0;
    for (const { match, fit } of this.judged.values())
      if (match !== 'given') best = Math.max(best, alone && BORNE.has(match) ? 1 : fit);
    return best;
  }

  answer(limit: number): Found[] {
    const order = inOrder(this.plan);
    const all = [...this.judged]
      .map(([id, judged]) => ({ id, ...judged }))
      .filter(({ fit }) => fit >= LEAST_FIT)
      .sort((one, other) => order(one, other) || byName(one, other));
    let given = MOST_GIVEN;
    const shown = all.filter(({ match }) => match !== 'given' || given-- > 0);
    return shown.slice(0, limit).map(({ id, match }) => ({ id, match }));
  }
}

interface Ordered {
  id: string;
  name: string;
}

function byName(one: Ordered, other: Ordered): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function nameOf({ surname, surnameLatin, firstName, firstNameLatin }: SearchedClient): string {
  return rawKey(`${surname ?? surnameLatin} ${firstName ?? firstNameLatin ?? ''}`);
}

interface Hit {
  id: string;
  kind: KeyKind;
  key: string;
  rest: string;
}

/** Probes of a whole key read only what they need of the index; those of a beginning are read in the order of keys. */
function lookUp(manager: EntityManager, probes: readonly Probe[]): Promise<Hit[]> {
  const whole = probes.filter(({ key, end }) => key === end);
  const begun = probes.filter(({ key, end }) => key !== end);
  const columns = (some: readonly Probe[]) => [
    some.map(({ kind }) => kind),
    some.map(({ key }) => key),
    some.map(({ end }) => end),
    some.map(({ rest }) => rest),
    some.map(({ most }) => most),
  ];
  if (begun.length === 0) return manager.query(ALL_WHOLE, columns(whole));
  if (whole.length === 0) return manager.query(ALL_BEGUN, columns(begun));
  return manager.query(BOTH, [...columns(whole), ...columns(begun)]);
}

const WANTED = 'unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[]) AS w (kind, key, "end", rest, most)';
const WHOLE = `(SELECT hit.* FROM ${WANTED} CROSS JOIN LATERAL (
  SELECT k.client_id AS id, k.kind, k.key, k.rest FROM search_key k
   WHERE k.kind = w.kind AND k.key = w.key AND w."end" = w.key AND k.rest >= w.rest AND k.rest <= w.rest || '${AFTER_EVERY_KEY}'
   ORDER BY k.rest LIMIT w.most) AS hit)`;
const BEGUN = `(SELECT hit.* FROM ${WANTED} CROSS JOIN LATERAL (
  SELECT k.client_id AS id, k.kind, k.key, k.rest FROM search_key k
   WHERE k.kind = w.kind AND k.key >= w.key AND k.key <= w."end" AND k.rest >= w.rest
   ORDER BY k.key, k.rest LIMIT w.most) AS hit)`;
const ALL_WHOLE = keptPlan('search-whole', WHOLE);
const ALL_BEGUN = keptPlan('search-begun', BEGUN);
const BOTH = keptPlan(
  'search-both',
  `${WHOLE} UNION ALL ${BEGUN.replaceAll(/\$(\d)/g, (_, at) => `$${Number(at) + 5}`)}`,
);

const NAMES = keptPlan(
  'searched-names',
  `SELECT id, surname, first_name AS "firstName", patronymic, surname_latin AS "surnameLatin",
    first_name_latin AS "firstNameLatin", patronymic_latin AS "patronymicLatin", former_surnames AS "formerSurnames",
    to_char(birth_date, 'YYYY-MM-DD') AS "birthDate", passport_series AS "passportSeries",
    passport_number AS "passportNumber", civil_passport_series AS "civilPassportSeries",
    civil_passport_number AS "civilPassportNumber", other_passports AS "otherPassports", cards
  FROM client WHERE id = ANY($1::uuid[])`,
);

async function namesOf(manager: EntityManager, ids: readonly string[]): Promise<SearchedClient[]> {
  return ids.length === 0 ? [] : manager.query(NAMES, [ids]);
}
