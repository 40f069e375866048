import { Writable } from 'node:stream';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import type { Layout, PaperForm } from '../layout/layout';
import { drawAnswerPages } from './draw-pages';
import { drawQuestionnaires } from './draw-questionnaires';
import { type Photo, readPhoto } from './photo';

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG of one grey; `rows` may differ from what its head says. */
const png = (width: number, height: number, rows = height): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(rows * (width + 1), 0x80).fill(0, 0, 1))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** The segments of a JPEG, without a picture in its scan. */
const jpeg = (width: number, height: number, { components = 3, ends = true } = {}): Buffer => {
  const frame = Buffer.from([0xff, 0xc0, 0, 8 + 3 * components, 8, 0, 0, 0, 0, components]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2]),
    frame,
    Buffer.alloc(3 * components),
    Buffer.from([0xff, 0xda, 0, 3, 0, 1, 2, 3]),
    Buffer.from(ends ? [0xff, 0xd9] : []),
  ]);
};

const codes = (bytes: Buffer) => readPhoto(bytes).issues.map(({ code }) => code);

const form: PaperForm = {
  id: 'sample-1',
  language: 'en',
  items: [],
  fields: [{ key: 'surname', item: '', kind: 'text', caption: { en: 'Surname' } }],
};
const style = {
  padding: 0,
  captionSize: 7,
  answerSize: 9,
  answerMinSize: 6,
  tickSize: 2.5,
  answerGap: 0,
  lineWidth: 0.2,
};
const photoBox = { x: 10, y: 10, width: 35, border: false } as const;
const layout: Layout = {
  form: 'sample-1',
  language: 'en',
  page: { width: 100, height: 100 },
  style,
  annex: { title: 'Annex', see: ['Annex'] },
  pages: [
    {
      blocks: [
        { ...photoBox, rows: [{ height: 45, cells: [{ content: [{ figure: 'photo', width: 35, height: 45 }] }] }] },
        { ...photoBox, y: 60, rows: [{ height: 9, cells: [{ content: [{ answer: 'surname' }] }] }] },
      ],
    },
  ],
};

async function pdfWith(photos: (Photo | undefined)[]): Promise<string> {
  const chunks: Buffer[] = [];
  const out = new Writable({
    write: (part, _, done) => {
      chunks.push(part);
      done();
    },
  });
  const jobs = photos.map((photo) => ({ form, layout, answers: { surname: 'ZUEVA' }, photo }));
  await drawQuestionnaires(out, jobs, { title: 'Sample', createdAt: new Date(0) });
  return Buffer.concat(chunks).toString('latin1');
}
const imagesOf = (pdf: string) => pdf.match(/\/Subtype \/Image/g) ?? [];

describe('a photo', () => {
  it('is a JPEG or a PNG, measured by what it says itself', () => {
    expect(readPhoto(jpeg(413, 531)).photo).toMatchObject({ mediaType: 'image/jpeg', width: 413, height: 531 });
    expect(readPhoto(jpeg(413, 531, { components: 1 })).photo).toMatchObject({ width: 413, height: 531 });
    expect(readPhoto(png(350, 450)).photo).toMatchObject({ mediaType: 'image/png', width: 350, height: 450 });
  });

  it.each([
    ['no picture at all', Buffer.from('<svg onload="alert(1)"/>')],
    ['nothing', Buffer.alloc(0)],
    ['a JPEG cut off before its end', jpeg(413, 531, { ends: false })],
    ['a JPEG of four colours, for printing presses', jpeg(413, 531, { components: 4 })],
    ['a PNG with rows missing', png(350, 450, 449)],
    ['a small PNG that unpacks into far more than it says', png(350, 450, 45_000)],
    ['a PNG cut off', png(350, 450).subarray(0, 60)],
  ])('is refused when it is %s', (_, bytes) => expect(codes(bytes)).toEqual(['photo.unreadable']));

  it('is refused when it is too heavy, too large or too small, with the numbers', () => {
    expect(codes(Buffer.alloc(5 * 1_048_576 + 1))).toEqual(['photo.tooLarge']);
    expect(readPhoto(jpeg(6_000, 6_000)).issues[0]).toMatchObject({
      code: 'photo.tooManyPixels',
      params: { width: 6_000, height: 6_000, most: 24 },
    });
    expect(readPhoto(jpeg(413, 99)).issues[0]).toMatchObject({ code: 'photo.tooSmall', params: { least: 100 } });
  });

  it('is either taken or refused, whatever the bytes, and what is taken can be printed', async () => {
    const spoiled = fc.tuple(fc.constantFrom(jpeg(413, 531), png(350, 450)), fc.nat(), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(spoiled, async ([whole, at, byte]) => {
        const bytes = Buffer.from(whole);
        bytes[at % bytes.length] = byte;
        const { photo, issues } = readPhoto(bytes);
        expect(issues).toHaveLength(photo ? 0 : 1);
        if (photo) expect(imagesOf(await pdfWith([photo]))).not.toHaveLength(0);
      }),
      { numRuns: 300 },
    );
  });

  it('goes into the photo box of its own person and of nobody else', async () => {
    const { photo } = readPhoto(jpeg(413, 531));
    expect(imagesOf(await pdfWith([undefined, photo!]))).toHaveLength(1);
    expect(imagesOf(await pdfWith([undefined, undefined]))).toHaveLength(0);
  });

  it('stands in the picture of the page as it does in the PDF, inside the box', () => {
    const { photo } = readPhoto(png(350, 450));
    const [page] = drawAnswerPages({ form, layout, answers: {}, photo: photo! });
    expect(page!.svg).toContain('<image x="10" y="10" width="35" height="45" preserveAspectRatio="xMidYMid slice"');
    expect(page!.svg.match(/data:image\/png;base64,/g)).toHaveLength(1);
  });
});
