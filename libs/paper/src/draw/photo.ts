import { crc32, inflateSync } from 'node:zlib';
import { error, type Issue } from '@anketa/issue';
import PDFDocument from 'pdfkit';

/** A tourist's photo that was looked through and can be printed. */
export interface Photo {
  bytes: Uint8Array;
  mediaType: 'image/jpeg' | 'image/png';
  /** Pixels, as the file says. */
  width: number;
  height: number;
}

const MEGABYTE = 1_048_576;
/** Of a file. */
const MOST_BYTES = 5 * MEGABYTE;
const MOST_PIXELS = 24_000_000;
/** Pixels of the shorter side; less than that is a smear of 35 mm width. */
const LEAST_SIDE = 100;

/**
 * Looks a photo through before it is kept: JPEG (ITU-T T.81: grey or three colours, 8 bits) or PNG (ISO/IEC 15948, up to 8
 * bits a sample), at most 5 megabytes and 24 million pixels. What the file says of itself decides, not what somebody calls
 * it; a PNG is unpacked into bounded space, as a small file may pretend to hold a huge picture.
 *
 * @example readPhoto(bytes) // { photo: { mediaType: 'image/jpeg', width: 413, height: 531, bytes }, issues: [] }
 */
export function readPhoto(bytes: Uint8Array): { photo: Photo | null; issues: Issue[] } {
  if (bytes.length > MOST_BYTES) {
    return refused(error('photo', 'photo.tooLarge', { megabytes: MOST_BYTES / MEGABYTE }));
  }
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const photo = jpeg(file) ?? png(file);
  if (!photo) return refused(error('photo', 'photo.unreadable'));
  const { width, height } = photo;
  if (width * height > MOST_PIXELS) {
    return refused(error('photo', 'photo.tooManyPixels', { width, height, most: MOST_PIXELS / 1_000_000 }));
  }
  if (Math.min(width, height) < LEAST_SIDE) {
    return refused(error('photo', 'photo.tooSmall', { width, height, least: LEAST_SIDE }));
  }
  if (photo.mediaType === 'image/png' && !isWholePng(file)) return refused(error('photo', 'photo.unreadable'));
  if (!canBePrinted(file)) return refused(error('photo', 'photo.unreadable'));
  return { photo: { ...photo, bytes }, issues: [] };
}

const refused = (issue: Issue) => ({ photo: null, issues: [issue] });

type Measured = Pick<Photo, 'mediaType' | 'width' | 'height'>;

const FRAMES = [0xc0, 0xc1, 0xc2]; // baseline, extended, progressive
const SCAN = 0xda;

/** Walks the segments up to the scan: the frame has the size, and after the scan the picture must end. */
function jpeg(file: Buffer): Measured | null {
  if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8) return null;
  let found: Measured | null = null;
  let at = 2;
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = file.readUInt16BE(at + 2);
    if (length < 2) return null;
    if (FRAMES.includes(marker)) {
      if (at + 10 > file.length || file[at + 4] !== 8 || ![1, 3].includes(file[at + 9]!)) return null;
      found = { mediaType: 'image/jpeg', height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
    }
    if (marker === SCAN) return file.indexOf(Buffer.from([0xff, 0xd9]), at + 2 + length) > 0 ? found : null;
    at += 2 + length;
  }
  return null;
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function png(file: Buffer): Measured | null {
  if (file.length < 33 || !file.subarray(0, 8).equals(PNG) || file.toString('latin1', 12, 16) !== 'IHDR') return null;
  const [depth, colour, interlaced] = [file[24]!, file[25]!, file[28]!];
  if (![1, 2, 4, 8].includes(depth) || SAMPLES[colour] === undefined || interlaced !== 0) return null;
  return { mediaType: 'image/png', width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Whether the chunks are whole, each with its right sum, and the packed rows are there to the last, no more and no less. */
function isWholePng(file: Buffer): boolean {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const expected = height * (1 + Math.ceil((width * file[24]! * SAMPLES[file[25]!]!) / 8));
  const packed: Buffer[] = [];
  let at = 8;
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    if (at + 12 + length > file.length) return false;
    if (crc32(file.subarray(at + 4, at + 8 + length)) !== file.readUInt32BE(at + 8 + length)) return false;
    if (name === 'IDAT') packed.push(file.subarray(at + 8, at + 8 + length));
    if (name === 'IEND') return unpacks(packed, expected);
    at += 12 + length;
  }
  return false;
}

function unpacks(packed: readonly Buffer[], expected: number): boolean {
  try {
    return inflateSync(Buffer.concat(packed), { maxOutputLength: expected }).length === expected;
  } catch {
    return false;
  }
}

/** What the PDF's own reader says: nothing that stops it may be kept, or one photo would stop the papers of a whole group. */
function canBePrinted(file: Buffer): boolean {
  try {
    new PDFDocument({ font: '' }).image(file, 0, 0, { cover: [10, 10] });
    return true;
  } catch {
    return false;
  }
}
