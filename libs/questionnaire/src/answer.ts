export type AnswerSource = 'known' | 'typed' | 'copied';

/** One answer as it will stand on the paper. An empty value with an original is a text that could not be used. */
export interface Answer {
  value: string;
  source: AnswerSource;
  original?: string;
  language: string;
  by: 'agent' | 'dictionary' | 'letters';
}
