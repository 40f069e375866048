import { Parser } from 'htmlparser2';

/** Deeper than any document written by a program; the parser's own stack would make more of them quadratic. */
const DEEPEST = 3000;

export type MarkupHandler = NonNullable<ConstructorParameters<typeof Parser>[0]>;

/**
 * Reads HTML or XML tag by tag. Nothing in it runs or is fetched, entities a document declares itself are not expanded.
 * Reading stops where the nesting is deeper than 3,000; `false` then.
 *
 * @example readMarkup('<td>a</td>', { ontext: (text) => texts.push(text) }) // true
 */
export function readMarkup(
  markup: string,
  handler: MarkupHandler,
  options: { xml: boolean } = { xml: false },
): boolean {
  let depth = 0;
  let whole = true;
  const parser = new Parser(
    {
      ...handler,
      onopentag(name, attributes, implied) {
        depth++;
        if (depth > DEEPEST) {
          whole = false;
          parser.pause();
          return;
        }
        handler.onopentag?.(name, attributes, implied);
      },
      onclosetag(name, implied) {
        depth--;
        if (whole) handler.onclosetag?.(name, implied);
      },
      ontext(text) {
        if (whole) handler.ontext?.(text);
      },
    },
    { xmlMode: options.xml, decodeEntities: true },
  );
  parser.write(markup);
  if (whole) parser.end();
  return whole;
}
