import { Client } from 'pg';

const MARK = /^\/\* plan kept as (\S+) \*\//;

/**
 * Marks a statement that is asked again and again: each connection to a server plans it once. Its text has to be the
 * same each time. @example keptPlan('caller', 'SELECT … WHERE hash = $1')
 */
export const keptPlan = (name: string, statement: string): string => `/* plan kept as ${name} */ ${statement}`;

/** A connection to a server that keeps the plans of statements marked so; planning them takes as long as running them. */
export class KeptPlans extends Client {
  override query: Client['query'] = (...asked: unknown[]) => {
    const [text, ...rest] = asked;
    const name = typeof text === 'string' ? MARK.exec(text)?.[1] : undefined;
    const statement = name ? { name, text } : text;
    return (super.query as (...asked: unknown[]) => never)(statement, ...rest);
  };
}
