import { type NameWord, nearness, searchSounds } from '@anketa/name';
import type { EntityManager } from 'typeorm';
import { keptPlan } from '../database/kept-plans';

const MOST_KEYS = 300;
const MOST_NEAR = 20;
const LEAST = 0.6;
/** Who is so much farther than the nearest was not meant, where nothing but the surname was typed. */
const FARTHER = 0.25;

const NEAR = keptPlan(
  'near-surnames',
  `(SELECT w.index, near.key FROM unnest($1::int[], $2::text[]) AS w (index, sound)
        CROSS JOIN LATERAL (SELECT s.key FROM surname_key s WHERE s.sound = w.sound LIMIT $5) AS near)
      UNION
     (SELECT w.index, near.key FROM unnest($3::int[], $4::text[]) AS w (index, key)
        CROSS JOIN LATERAL (SELECT s.key FROM surname_key s WHERE s.key OPERATOR(public.%) w.key LIMIT $5) AS near)`,
);

/** For each word of a name the surname keys of the base that are near it by sound or by letters, nearest first. */
export async function nearSurnames(
  manager: EntityManager,
  words: readonly NameWord[],
): Promise<{ word: NameWord; keys: string[] }[]> {
  const asked = words.filter(({ initial, keys }) => !initial && (keys[0] ?? '').length >= 3);
  if (asked.length === 0) return [];
  const keys = asked.flatMap((word, index) => word.keys.slice(0, 1).map((key) => ({ index, key })));
  const sounds = asked.flatMap((word, index) => searchSounds(word).map((sound) => ({ index, sound })));
  const rows: { index: number; key: string }[] = await manager.query(NEAR, [
    sounds.map(({ index }) => index),
    sounds.map(({ sound }) => sound),
    keys.map(({ index }) => index),
    keys.map(({ key }) => key),
    MOST_KEYS,
  ]);
  return asked.map((word, index) => ({
    word,
    keys: nearest(
      word,
      asked.length === 1 ? FARTHER : 1,
      rows.filter((row) => row.index === index).map(({ key }) => key),
    ),
  }));
}

function nearest(word: NameWord, farther: number, keys: readonly string[]): string[] {
  const sorted = keys
    .map((key) => ({ key, near: nearness(word, key) }))
    .sort((one, other) => other.near - one.near)
    .slice(0, MOST_NEAR);
  const least = Math.max(LEAST, (sorted[0]?.near ?? 0) - farther);
  return sorted.filter(({ near }) => near >= least).map(({ key }) => key);
}
