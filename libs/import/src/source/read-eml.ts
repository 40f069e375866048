import { decodeText } from './decode-text';
import type { Sheet } from './sheet';

const MOST_PARTS = 200;
const DEEPEST = 8;

interface Part {
  headers: ReadonlyMap<string, string>;
  /** Every character is one byte. */
  body: string;
}

/** Is it a mail as programs save it: header lines, among them those only a mail has? @example isMail('From: a@b.example\r\nMIME-Version: 1.0\r\n\r\n') // true */
export function isMail(head: string): boolean {
  const [block = ''] = head.split(/\r?\n\r?\n/, 1);
  const names = block
    .split(/\r?\n/)
    .flatMap((line) => /^([A-Za-z][\w.-]{1,100}):/.exec(line)?.[1]?.toLowerCase() ?? []);
  const known = [
    'from',
    'to',
    'date',
    'subject',
    'mime-version',
    'content-type',
    'received',
    'message-id',
    'return-path',
  ];
  const lines = block.split(/\r?\n/).filter((line) => !/^\s/.test(line));
  return new Set(names.filter((name) => known.includes(name))).size >= 3 && names.length === lines.length;
}

/**
 * The two flavours of a saved mail (.eml): its text/plain and text/html, from base64 or quoted-printable, in the charset
 * they name. Attachments are left; of several messages in one the first. RFC 2045, 2046.
 *
 * @example readMail(bytes).source.html // '<table>…'
 */
export function readMail(name: string, bytes: Uint8Array): Sheet {
  const source: { text?: string; html?: string } = {};
  let left = MOST_PARTS;
  const read = (raw: string, depth: number): void => {
    if (left-- <= 0 || depth > DEEPEST) return;
    const part = partOf(raw);
    const type = part.headers.get('content-type') ?? 'text/plain';
    const boundary = /^\s*multipart\//i.test(type) ? parameter(type, 'boundary') : null;
    if (boundary !== null) {
      for (const inner of partsBetween(part.body, boundary)) read(inner, depth + 1);
      return;
    }
    if (/^\s*message\/rfc822/i.test(type)) {
      read(part.body, depth + 1);
      return;
    }
    if (/^\s*attachment/i.test(part.headers.get('content-disposition') ?? '')) return;
    const flavour = /^\s*text\/html/i.test(type) ? 'html' : /^\s*text\/plain/i.test(type) ? 'text' : null;
    if (flavour === null) return;
    const text = decoded(part, parameter(type, 'charset'));
    source[flavour] ??= /^flowed$/i.test(parameter(type, 'format') ?? '') ? unflowed(text, type) : text;
  };
  read(asLetters(bytes), 0);
  return { name, source };
}

function partOf(raw: string): Part {
  const end = /\r?\n\r?\n|^\r?\n/.exec(raw);
  const head = end ? raw.slice(0, end.index) : raw;
  const headers = new Map<string, string>();
  for (const line of head
    .slice(0, 100_000)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at > 0 && !headers.has(line.slice(0, at).toLowerCase()))
      headers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  return { headers, body: end ? raw.slice(end.index + end[0].length) : '' };
}

function parameter(header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return found ? (found[1] ?? found[2] ?? null) : null;
}

function partsBetween(body: string, boundary: string): string[] {
  const parts = `\n${body}`.split(`\n--${boundary}`, MOST_PARTS).slice(1);
  return parts
    .filter((part) => !part.startsWith('--'))
    .map((part) => part.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''));
}

function decoded({ headers, body }: Part, charset: string | null): string {
  const way = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  const bytes = way === 'base64' ? fromBase64(body) : way === 'quoted-printable' ? fromQuoted(body) : toBytes(body);
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: charset === null }).decode(bytes);
  } catch {
    return decodeText(bytes) ?? '';
  }
}

/** RFC 3676: a line that ends in a space goes on in the next one; `DelSp=yes` when the space is not the text's. */
function unflowed(text: string, type: string): string {
  const space = /^yes$/i.test(parameter(type, 'delsp') ?? '') ? '' : ' ';
  return text.replace(/(?<!^--) \r?\n(?! ?>)/gm, space);
}

function fromQuoted(text: string): Uint8Array {
  const plain = text
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return toBytes(plain);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIXTH: Readonly<Record<string, number>> = Object.fromEntries([...ALPHABET].map((letter, at) => [letter, at]));

function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = SIXTH[letter];
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (held >> bits) & 255;
    }
  }
  return bytes.subarray(0, length);
}

/** Bytes as letters of the same number, so that headers and boundaries can be searched whatever the charset. */
function asLetters(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

function toBytes(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0) & 255);
}
