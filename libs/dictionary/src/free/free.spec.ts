import { letters } from '../letters.fixture';
import { free, freeList } from './free';

const said = (text: string, to: 'en' | 'fr') => free(text, { to, letters, sex: 'F' })?.text;

it.each([
  ['закуп товара для магазина', 'purchase of goods for a shop', 'achat de marchandises pour un magasin'],
  [
    'покупка автомобиля на аукционе в Японии',
    'purchase of a car at an auction in Japan',
    "achat d'une voiture aux enchères au Japon",
  ],
  ['участие в семейном торжестве', 'participation in a family celebration', 'participation à une fête de famille'],
  [
    'квартира предоставляется принимающей фирмой',
    'apartment provided by the host firm',
    "appartement fourni par l'entreprise d'accueil",
  ],
  ['он работает там по контракту', 'he works there under a contract', 'il travaille là-bas sous contrat'],
  ['нет долгов и судимостей', 'no debts or criminal records', 'pas de dettes ni de casiers judiciaires'],
  ['у мужа есть дом в деревне', 'my husband has a house in a village', 'mon mari a une maison dans un village'],
])('%s', (ru, en, fr) => {
  expect(said(ru, 'en')).toBe(en);
  expect(said(ru, 'fr')).toBe(fr);
});

it('is always a guess', () => expect(free('ремонт крыши', { to: 'en', letters })?.guessed).toBe(true));

it('says nothing when a word is not known', () =>
  expect(free('закуп брюклы для магазина', { to: 'en', letters })).toBeNull());

it('reads together what only the whole makes clear', () =>
  expect(freeList('заходы в порты Кореи, Японии и Китая', { to: 'fr', letters })?.text).toBe(
    'escales dans les ports de Corée, du Japon et de Chine',
  ));
