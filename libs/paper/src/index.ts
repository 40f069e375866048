export type { PaperAnswers } from './answer-text';
export { checkLayout } from './check-layout';
export { PAPER_ISSUES } from './codes';
export { type DrawnQuestionnaire, drawQuestionnaires, type PaperJob } from './draw-questionnaires';
export { fits } from './fits';
export { layOut } from './lay-out';
export type { Layout, PaperForm } from './layout';
export type { PlacedBox, PlacedPage } from './placed-box';
