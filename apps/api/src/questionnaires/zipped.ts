import { PassThrough, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Zip, ZipPassThrough } from 'fflate';

/** A file of an archive, written when its turn comes. */
export interface ZippedFile {
  name: string;
  write: (out: Writable) => Promise<unknown>;
}

/**
 * The bytes of a .zip, file after file, so that one file at a time is in memory. Nothing is compressed: PDF is already.
 * A sign that file systems refuse in a name becomes a hyphen.
 *
 * @example Readable.from(zipped([{ name: '1-IVANOVA.pdf', write: (out) => drawQuestionnaires(out, jobs, title) }]))
 */
export async function* zipped(files: readonly ZippedFile[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((failure, bytes) => {
    if (failure) throw failure;
    ready.push(bytes);
  });
  for (const { name, write } of files) {
    const out = new PassThrough();
    const [bytes] = await Promise.all([buffer(out), write(out)]);
    const file = new ZipPassThrough(name.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-'));
    zip.add(file);
    file.push(bytes, true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
