import { foldHeading } from '../cell/headings';

const HEADING =
  /^(?:тип|вид|тип на|вид на) (?:на )?док|^(?:doc|document|id) type$|^type of (?:doc|id)|^tip (?:act|document|de act)|okm[aá]ny t[ií]pus/;

/** Is it the column that says which paper the number beside it is of? @example isPaperKind('Вид документ') // true */
export const isPaperKind = (heading: string) => HEADING.test(foldHeading(heading));

const CARD =
  /^(?:лк|л\.\s?к\.|лична карта|id|id[\s-]?(?:card|карт[аи]|kártya)|identity card|ci|c\.\s?i\.|carte de identitate|buletin|szem[eé]lyi(?: igazolv[aá]ny)?|удостоверение личности|внутренний(?: паспорт)?|паспорт рф|пн)$/i;

/** An identity card or an internal passport, whose number and days are no travel passport's. @example saysIdentityCard('ЛК') // true */
export const saysIdentityCard = (cell: string) => CARD.test(cell.trim());
