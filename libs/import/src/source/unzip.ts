import { unzipSync } from 'fflate';

const MOST_UNPACKED = 120_000_000;

/**
 * The wanted files of a ZIP as text. @throws RangeError when they unpack to more than any list of people could be (a "zip
 * bomb"); other errors when the archive is damaged.
 */
export function unzipText(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted(name)) return false;
      total += originalSize;
      if (total > MOST_UNPACKED) throw new RangeError('unpacks to too much');
      return true;
    },
  });
  const decoder = new TextDecoder();
  return new Map(Object.entries(files).map(([name, content]) => [name, decoder.decode(content)]));
}

/** The names of the files in a ZIP; nothing is unpacked. @throws when the archive is damaged */
export function namesInZip(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}
