import { Text, Whole } from './fields';

/** The part of a list a caller wants: `limit` rows after `cursor`. */
export class PageQuery {
  @Whole({ min: 1, max: 500, optional: true })
  limit: number = 100;

  @Text({ max: 200, optional: true, description: 'The `next` of the page before.' })
  cursor?: string;
}
