import { LIMITS } from './grid';
import { readMarkup } from './markup-parser';
import type { Sheet } from './sheet';
import { unzipText } from './unzip';

/**
 * The text of a .docx as HTML: tables with merged columns, paragraphs as lines; `null` when the ZIP is none. Deleted text
 * (`w:del`), text moved from here (`w:moveFrom`) and text boxes' copies (`mc:Fallback`) are left out.
 */
export function readDocx(bytes: Uint8Array): Sheet[] | null {
  const document = unzipText(bytes, (name) => name === 'word/document.xml').get('word/document.xml');
  if (document === undefined) return null;
  const html = toHtml(document);
  return html.replace(/<[^>]*>|\s/g, '') === ''
    ? []
    : [{ name: '', source: /<table>/.test(html) ? { html } : { text: plainLines(html) } }];
}

const LEFT: ReadonlySet<string> = new Set(['mc:Fallback', 'w:del', 'w:moveFrom']);

const PARTS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  'w:tbl': ['<table>', '</table>'],
  'w:tr': ['<tr>', '</tr>'],
  'w:p': ['<p>', '</p>'],
};

function toHtml(xml: string): string {
  const html: string[] = [];
  let reading = false;
  let left = 0;
  let cell = -1;
  const whole = readMarkup(
    xml,
    {
      onopentag(name, attributes) {
        if (LEFT.has(name)) left++;
        if (left > 0) return;
        if (name === 'w:tc') cell = html.push('<td>') - 1;
        else if (name === 'w:gridSpan' && cell >= 0) html[cell] = `<td colspan=${Number(attributes['w:val']) || 1}>`;
        else if (name === 'w:gridBefore')
          html.push('<td></td>'.repeat(Math.min(LIMITS.columns, Number(attributes['w:val']) || 0)));
        else if (name === 'w:br' || name === 'w:cr') html.push('<br>');
        else if (name === 'w:noBreakHyphen') html.push('-');
        else if (name === 'w:tab') html.push('\t');
        else if (name === 'w:t') reading = true;
        else if (PARTS[name]) html.push(PARTS[name][0]);
      },
      ontext(text) {
        if (reading && left === 0) html.push(text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
      },
      onclosetag(name) {
        if (LEFT.has(name)) left--;
        else if (left > 0) return;
        else if (name === 'w:tc') html.push('</td>');
        else if (name === 'w:t') reading = false;
        else if (PARTS[name]) html.push(PARTS[name][1]);
      },
    },
    { xml: true },
  );
  if (!whole) throw new RangeError('nested too deeply');
  return html.join('');
}

function plainLines(html: string): string {
  return html
    .replace(/<\/p>|<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}
