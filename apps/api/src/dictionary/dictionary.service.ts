import { entryKey, type Manner, searchKey, shippedEntries, type Translator, translatorInto } from '@anketa/dictionary';
import { error } from '@anketa/issue';
import { HttpStatus, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { page, readCursor } from '../http/page';
import { badField, notFound, Problem } from '../http/problem';
import type {
  DictionaryBody,
  DictionaryEntryDto,
  DictionaryImported,
  DictionaryPage,
  DictionaryPatch,
  DictionaryQuery,
} from './dictionary.dto';
import { DictionaryEntry } from './dictionary-entry.entity';

const SHIPPED = 'shipped:';
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The agency's own entries, and behind them the ones that come with the program. */
@Injectable()
export class DictionaryService {
  private readonly shipped = inOrder(
    shippedEntries().map((entry) => ({ ...entry, id: SHIPPED + entry.ru, shipped: true })),
  );

  constructor(private readonly source: DataSource) {}

  /** Own entries first, both parts by their Russian text; a shipped entry with an own one is left out. */
  async list({ q = '', limit, cursor }: DictionaryQuery): Promise<DictionaryPage> {
    const after = readCursor(cursor, 2);
    const own = inOrder((await this.source.manager.find(DictionaryEntry)).map(shown));
    const overruled = new Set(own.map(({ key }) => key));
    const wanted = searchKey(q);
    const all = [...own, ...this.shipped.filter(({ key }) => !overruled.has(key))]
      .filter(({ entry, search }) => search.includes(wanted) && isAfter(entry, after))
      .map(({ entry }) => entry);
    return page(all, limit, (entry) => [place(entry), entryKey(entry.ru)]);
  }

  /** @throws Problem 400 when there is no word in it; 409 when the agency has it already */
  async create({ ru, en, fr }: DictionaryBody): Promise<DictionaryEntryDto> {
    return this.source.transaction(async (manager) => {
      const ruKey = await this.freeKey(manager, ru, null);
      const entry = manager.create(DictionaryEntry, { ru, ruKey, en: en || null, fr: fr || null });
      await manager.insert(DictionaryEntry, entry);
      return shown(entry);
    });
  }

  /** Adds and changes many at once, or none. @throws Problem 400 when a text has no word in it */
  async import(entries: readonly DictionaryBody[]): Promise<DictionaryImported> {
    return this.source.transaction(async (manager) => {
      await manager.query('LOCK TABLE dictionary_entry IN SHARE ROW EXCLUSIVE MODE');
      const own = new Map((await manager.find(DictionaryEntry)).map((entry) => [entry.ruKey, entry]));
      const counts = { created: 0, changed: 0, unchanged: 0 };
      const written = new Map<string, DictionaryEntry>();
      for (const [at, { ru, en, fr }] of entries.entries()) {
        const ruKey = entryKey(ru);
        if (ruKey === '') throw badField(`entries.${at}.ru`, 'dictionary.noWord', { value: ru });
        const before = written.get(ruKey) ?? own.get(ruKey);
        const after = { ru, ruKey, en: en || before?.en || null, fr: fr || before?.fr || null };
        const same = before && before.ru === ru && before.en === after.en && before.fr === after.fr;
        counts[same ? 'unchanged' : before ? 'changed' : 'created']++;
        if (!same) written.set(ruKey, manager.create(DictionaryEntry, { ...before, ...after }));
      }
      await manager.save(DictionaryEntry, [...written.values()], { chunk: 500 });
      return counts;
    });
  }

  /** The agency's own entries as rows of a table, headings first. */
  async rows(): Promise<string[][]> {
    const own = inOrder((await this.source.manager.find(DictionaryEntry)).map(shown));
    return [['Русский', 'English', 'Français'], ...own.map(({ entry }) => [entry.ru, entry.en ?? '', entry.fr ?? ''])];
  }

  /** @throws Problem 404; 409 for a shipped entry and for a text another entry has */
  async change(id: string, { ru, en, fr }: DictionaryPatch): Promise<DictionaryEntryDto> {
    this.refuseForeign(id);
    return this.source.transaction(async (manager) => {
      const entry = await manager.findOneBy(DictionaryEntry, { id });
      if (!entry) throw notFound('dictionary', id);
      if (ru) Object.assign(entry, { ru, ruKey: await this.freeKey(manager, ru, id) });
      if (en !== undefined) entry.en = en || null;
      if (fr !== undefined) entry.fr = fr || null;
      return shown(await manager.save(entry));
    });
  }

  /** @throws Problem 404; 409 for a shipped entry */
  async remove(id: string): Promise<void> {
    this.refuseForeign(id);
    const { affected } = await this.source.manager.delete(DictionaryEntry, { id });
    if (!affected) throw notFound('dictionary', id);
  }

  /** Into a form's language, with the agency's entries as they are now; `null`: the dictionary does not have it. */
  async translator(language: string, companyForm: Manner['companyForm']): Promise<Translator | null> {
    const own = new Map((await this.source.manager.find(DictionaryEntry)).map((entry) => [entry.ruKey, entry]));
    return translatorInto(language, { own: (key) => own.get(key), companyForm });
  }

  /** The key of a text no other entry has; nobody else can take it before the transaction ends. */
  private async freeKey(manager: EntityManager, ru: string, ownId: string | null): Promise<string> {
    const ruKey = entryKey(ru);
    if (ruKey === '') throw badField('ru', 'dictionary.noWord', { value: ru });
    await manager.query('LOCK TABLE dictionary_entry IN SHARE ROW EXCLUSIVE MODE');
    const other = await manager.findOneBy(DictionaryEntry, { ruKey });
    if (other && other.id !== ownId) throw refused('ru', 'dictionary.taken', other.ru);
    return ruKey;
  }

  private refuseForeign(id: string): void {
    if (id.startsWith(SHIPPED)) throw refused('id', 'dictionary.shipped', id.slice(SHIPPED.length));
    if (!UUID.test(id)) throw badField('id', 'field.id');
  }
}

interface Found {
  entry: DictionaryEntryDto;
  key: string;
  search: string;
}

function inOrder(entries: DictionaryEntryDto[]): Found[] {
  return entries
    .map((entry) => ({
      entry,
      key: entryKey(entry.ru),
      search: [entry.ru, entry.en, entry.fr].map((text) => searchKey(text ?? '')).join('\n'),
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

const place = ({ shipped }: DictionaryEntryDto) => (shipped ? '1' : '0');

function isAfter(entry: DictionaryEntryDto, after: string[] | null): boolean {
  const [at = '', key = ''] = after ?? [];
  return !after || place(entry) > at || (place(entry) === at && entryKey(entry.ru) > key);
}

function shown({ id, ru, en, fr }: DictionaryEntry): DictionaryEntryDto {
  return { id, ru, en, fr, shipped: false };
}

function refused(path: string, code: string, value: string): Problem {
  return new Problem(HttpStatus.CONFLICT, code, [error(path, code, { value })]);
}
