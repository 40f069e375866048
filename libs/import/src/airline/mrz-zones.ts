import type { PersonField } from '@anketa/client';
import { type MrzReading, mrzLine, readMrz } from '@anketa/document';
import type { Issue } from '@anketa/issue';
import type { AirlineDraft } from './airline-draft';

const FIELDS: Readonly<Record<string, PersonField>> = {
  documentNumber: 'passportNumber',
  birthDate: 'birthDate',
  expiryDate: 'passportExpires',
  surname: 'surnameLatin',
  givenNames: 'firstNameLatin',
  mrz: 'passportNumber',
  optional: 'passportNumber',
};

/** Zones may be pasted a hundred years from now; the century of two-digit years is settled when the row is read. */
const FAR = '2049-12-31';

/** The machine-readable zones in a text: lines that belong together, two or three, and the people they name. */
export function zones(lines: readonly string[]): { drafts: AirlineDraft[]; used: Set<number> } {
  const drafts: AirlineDraft[] = [];
  const used = new Set<number>();
  const read = lines.map((line) => (line.length < 28 || line.length > 120 ? null : mrzLine(line)));
  for (let at = 0; at < lines.length; at++) {
    for (const height of [2, 3]) {
      const zone = read.slice(at, at + height);
      if (zone.length < height || zone.includes(null)) continue;
      const reading = readMrz(zone as string[], FAR);
      if (!reading) continue;
      drafts.push(draftOf(reading, zone as string[], at + 1));
      for (let line = at; line < at + height; line++) used.add(line);
      at += height - 1;
      break;
    }
  }
  return { drafts, used };
}

function draftOf(reading: MrzReading, zone: readonly string[], line: number): AirlineDraft {
  const raw = rawDates(reading, zone);
  return {
    line,
    surnameLatin: reading.surname ?? '',
    firstNameLatin: reading.givenNames ?? '',
    sex: reading.sex ?? '',
    birthDate: reading.birthDate === null ? '' : raw.birth,
    citizenship: reading.nationality ?? '',
    passportNumber: reading.documentNumber ?? '',
    passportExpires: reading.expiryDate === null ? '' : raw.expiry,
    issues: reading.issues.map((issue): Issue => ({ ...issue, path: FIELDS[issue.path] ?? issue.path })),
  };
}

/** Two-digit dates as dd.mm.yy, for the reader of the column to find the century. */
function rawDates({ format }: MrzReading, zone: readonly string[]): { birth: string; expiry: string } {
  const second = zone[1] ?? '';
  const at =
    format === 'TD1'
      ? { birth: 0, expiry: 8 }
      : format === 'FRENCH-ID'
        ? { birth: 27, expiry: -1 }
        : { birth: 13, expiry: 21 };
  const day = (from: number) => {
    const [, year, month, date] = /^(\d\d)(\d\d)(\d\d)/.exec(from < 0 ? '' : second.slice(from)) ?? [];
    return year ? `${date}.${month}.${year}` : '';
  };
  return { birth: day(at.birth), expiry: day(at.expiry) };
}
