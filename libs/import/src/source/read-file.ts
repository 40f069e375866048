import { error, type Issue } from '@anketa/issue';
import { decodeText } from './decode-text';
import { LIMITS } from './grid';
import { readDocx } from './read-docx';
import { isMail, readMail } from './read-eml';
import { readXlsx } from './read-xlsx';
import type { Sheet } from './sheet';
import { namesInZip } from './unzip';

export interface FileReading {
  sheets: Sheet[];
  issues: Issue[];
}

/**
 * A dropped file: .xlsx (dates by the cell's format, leading zeros of formatted numbers kept), .docx (its tables), .csv,
 * .tsv, .txt (UTF-8, UTF-16, the code pages of Windows, DOS and Mac its language has), .html, .eml (both flavours of the mail). The
 * content decides, not the name. Issues instead of sheets: `file.empty`, `file.tooLarge`, `file.damaged`, `file.protected`,
 * `file.macros`, `file.oldExcel`, `file.oldWord`, `file.outlookMessage`, `file.pdf`, `file.unknown`.
 *
 * @example (await readFile('list.csv', bytes)).sheets[0].source.text
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<FileReading> {
  if (bytes.length === 0) return refused('file.empty', name);
  if (bytes.length > LIMITS.characters) return refused('file.tooLarge', name);
  if (startsWith(bytes, [0x50, 0x4b])) return readZip(name, bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused(oleCode(bytes), name);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return refused('file.pdf', name);
  if (isMail(new TextDecoder('windows-1252').decode(bytes.subarray(0, 20_000)))) return readMailFile(name, bytes);
  const text = decodeText(bytes);
  if (text === null) return refused('file.unknown', name);
  const isHtml =
    /^\s*(?:<!doctype html|<html|<meta|<table|<head)/i.test(text.slice(0, 500)) ||
    (/\.html?$/i.test(name) && /<(?:t[rdh]|p|li|div|br|ol|ul)[\s/>]/i.test(text));
  return { sheets: [{ name, source: isHtml ? { html: text } : { text } }], issues: [] };
}

function readZip(name: string, bytes: Uint8Array): FileReading {
  try {
    const names = namesInZip(bytes);
    if (names.some((file) => /(?:^|\/)vbaProject\.bin$/i.test(file))) return refused('file.macros', name);
    if (names.includes('xl/workbook.bin')) return refused('file.oldExcel', name);
    const sheets = readXlsx(bytes) ?? readDocx(bytes);
    if (sheets === null) return refused('file.unknown', name);
    return sheets.length === 0 ? refused('file.empty', name) : { sheets, issues: [] };
  } catch (cause) {
    return refused(cause instanceof RangeError ? 'file.tooLarge' : 'file.damaged', name);
  }
}

function refused(code: string, name: string): FileReading {
  return { sheets: [], issues: [error('file', code, { name: name.slice(0, 120) })] };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function readMailFile(name: string, bytes: Uint8Array): FileReading {
  const mail = readMail(name, bytes);
  return mail.source.text === undefined && mail.source.html === undefined
    ? refused('file.empty', name)
    : { sheets: [mail], issues: [] };
}

/** What an OLE file holds, by the names in its directory, which stand there in UTF-16. */
function oleCode(bytes: Uint8Array): string {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) return 'file.protected';
  if (names.includes('__properties_version1.0')) return 'file.outlookMessage';
  return names.includes('WordDocument') ? 'file.oldWord' : 'file.oldExcel';
}
