import { slugify } from 'transliteration';

/**
 * The header that names a file for the browser: in full for those that read RFC 6266, in plain letters for the others.
 *
 * @example disposition('inline', 'Путёвка 7.pdf') // inline; filename="putyovka-7.pdf"; filename*=UTF-8''%D0%9F…
 */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = slugify(name).replace(/[^\w.-]+/g, '-') || 'file';
  const full = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${full}`;
}
