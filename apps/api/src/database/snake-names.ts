import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** `passportIssuedBy` in the code is `passport_issued_by` in the database. */
export class SnakeNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, custom: string): string {
    return custom || snake(property);
  }

  override joinColumnName(relation: string, column: string): string {
    return snake(`${relation}_${column}`);
  }
}

export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
