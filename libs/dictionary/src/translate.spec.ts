import fc from 'fast-check';
import { entryKey, type Manner, searchKey, translate, translatorInto, unknownWords } from './index';
import { letters } from './letters.fixture';

const into =
  (to: Manner['to'], rest: Partial<Manner> = {}) =>
  (text: string) =>
    translate(text, { to, letters, ...rest });
const english = into('en');
const french = into('fr');

describe('a translation', () => {
  it('is of Russian only: other languages, numbers and an empty text are nobody’s business here', () => {
    for (const text of ['', 'Engineer', '5-12', 'Інженер', 'Бухгалтер Їжакевич']) expect(english(text)).toBeNull();
  });

  it('does not depend on capitals, ё, stress, spaces and marks at the end', () => {
    for (const text of [' Главный  бухгалтер.', 'гла\u0301вный бухгалтёр', 'главный\u00a0Бухгалтер'])
      expect(english(text)?.text).toBe('Chief accountant');
    expect(english('ГЛАВНЫЙ БУХГАЛТЕР')?.text).toBe('CHIEF ACCOUNTANT');
  });

  it('writes words nobody knows by letters, and names them', () => {
    expect(english('бухгалтер ухореза')).toEqual({ text: 'Accountant ukhoreza', unknown: ['ухореза'], guessed: true });
    expect(unknownWords('ухорез, врач, ухорез')).toEqual(['ухорез']);
    expect(unknownWords('врач', 'fr')).toEqual([]);
  });

  it('of a word with more than one meaning is a guess', () => {
    expect(english('мастер')).toMatchObject({ text: 'Foreman', guessed: true });
    expect(english('главный врач')).toMatchObject({ guessed: false });
  });

  it('is said of a man or a woman; when that is not known it is a guess', () => {
    expect(into('fr', { sex: 'F' })('директор')).toEqual({ text: 'Directrice', unknown: [], guessed: false });
    expect(into('fr', { sex: 'M' })('директор')?.text).toBe('Directeur');
    expect(french('директор')).toEqual({ text: 'Directeur', unknown: [], guessed: true });
    expect(french('учительница')).toEqual({ text: 'Enseignante', unknown: [], guessed: false });
    expect(english('директор')).toEqual({ text: 'Director', unknown: [], guessed: false });
  });

  it('leaves e-mail addresses, telephones and Latin words as they are', () => {
    expect(english('vera@primer.example, директор IBM')?.text).toBe('vera@primer.example, director IBM');
    expect(english('+7 900 000-00-00 Viber')?.text).toBeUndefined();
  });

  it('says what stands beside a telephone number, digits as typed', () => {
    const sure = (text: string) => ({ text, guessed: false, unknown: [] });
    expect(english('8 (495) 000-00-00, доб.12')).toEqual(sure('8 (495) 000-00-00, ext. 12'));
    expect(french('моб. 8 900 000-00-00 (мама)')).toEqual(sure('Portable 8 900 000-00-00 (mère)'));
    expect(english('г. Тула, ул. Мира, 5, тел. 8 900 000-00-00')).toEqual(
      sure('Tula, Mira St., 5, tel. 8 900 000-00-00'),
    );
    expect(english('8 900 000-00-00 Анна')).toMatchObject({ guessed: true, unknown: ['Анна'] });
  });

  it('names the legal form of a firm by letters or translated, as the agency wants', () => {
    expect(english('ООО «Ромашка»')?.text).toBe('OOO "Romashka"');
    expect(into('en', { companyForm: 'translated' })('ООО «Ромашка»')?.text).toBe('LLC "Romashka"');
    expect(into('fr', { companyForm: 'translated' })('ООО «Ромашка»')?.text).toBe('SARL "Romashka"');
  });

  it('reads days, months and seasons in words', () => {
    expect(english('двадцать третье марта 2019 г.')).toEqual({ text: '23 March 2019', unknown: [], guessed: false });
    expect(french('летом 2018 года')?.text).toBe('En été 2018');
    expect(english('до конца августа 2024')?.text).toBe('Until the end of August 2024');
    expect(french('с 2015 г. по настоящее время')?.text).toBe("Depuis 2015 jusqu'à présent");
    expect(english('тридцать десятое мая')?.guessed).toBe(true);
  });

  it('of an address tells urban and municipal districts, closed and military towns', () => {
    expect(english('Московская область, Одинцовский городской округ, п. Горки-10')?.text).toBe(
      'Moscow Region, Odintsovskii Urban District, Gorki-10 (settlement)',
    );
    expect(french('г. Мурманск-150, в/г 4, д. 12')?.text).toBe('Mourmansk-150, cité militaire 4, 12');
    expect(english('Администрация Пушкинского муниципального района')?.text).toBe(
      'Administration of Pushkinskii Municipal District',
    );
  });

  it('of a ministry no table has is a guess, its commas part only what it is of', () => {
    expect(english('Министерство образования, науки и молодежной политики Нижегородской области')).toEqual({
      text: 'Ministry of Education, Science and Youth Policy of the Nizhny Novgorod Region',
      unknown: [],
      guessed: true,
    });
    expect(french('Министерство социально-демографической и семейной политики Самарской области')?.text).toBe(
      'Ministère de la Politique socio-démographique et familiale de la région de Samara',
    );
  });

  it('of what is named after somebody has his name in the nominative', () => {
    expect(english('библиотека им. Горького')).toMatchObject({ text: 'Library named after Gorky', guessed: false });
    expect(english('библиотека им. Лизы Чайкиной')).toMatchObject({
      text: 'Library named after Liza Chaikina',
      guessed: true,
    });
  });

  it('of an office that is no more says so', () => {
    expect(english('Бывшим отделом милиции Кировского района')?.text).toBe(
      'Former Militia Department of Kirovskii District',
    );
    expect(french('Бывшим отделом милиции Кировского района')?.text).toBe(
      'Ancien service de milice du district Kirovskii',
    );
  });

  it('of an office names the place it serves', () => {
    expect(english('УФМС России по г. Москве')).toEqual({
      text: 'Directorate of the Federal Migration Service of Russia for Moscow',
      unknown: [],
      guessed: false,
    });
    expect(english('ГУ МВД России по Свердловской области')?.text).toMatch(/ of Russia for the Sverdlovsk Region$/);
    expect(french('посольство Франции в Москве')?.text).toBe('Ambassade de France à Moscou');
    expect(french('Генеральное консульство Японии')?.text).toBe('Consulat général du Japon');
    expect(english('УФМС России по гор. Ухорезову')?.guessed).toBe(true);
  });

  it('of an address takes its parts in any of the ways they are written', () => {
    expect(english('Киевская обл., Украина')).toEqual({ text: 'Kyiv Region, Ukraine', unknown: [], guessed: false });
    expect(english('Москва г., Ленина ул, д. 5-бис')?.text).toBe('Moscow, Lenina St., 5-bis');
    expect(english('Большая Садовая улица, дом 10, квартира 50')?.text).toBe('Bolshaia Sadovaia St., 10, apt. 50');
    expect(english('ГБОУ СОШ № 12, г. Тула')).toEqual({
      text: 'GBOU Secondary School No. 12, Tula',
      unknown: [],
      guessed: false,
    });
    expect(english('с сестрой')?.text).toBe('With sister');
    expect(english('командировка в г. Берлин')?.text).toBe('Business trip to Berlin');
    expect(english('г. Энгельс Саратовская область')?.text).toBe('Engels, Saratov Region');
    for (const text of ['КБ', 'НАО', 'ЧП']) expect(english(text)?.guessed).toBe(true);
    expect(english('Бухгалтер, г. Тверь')?.text).toBe('Accountant, Tver');
    expect(english('Лесная школа «Ель № 5», г. Тула')?.text).not.toContain('№');
  });

  it('of a transit tells where to from where through', () => {
    expect(english('проездом в Испанию')?.text).toBe('Transit to Spain');
    expect(french('транзит на Кубу через Мадрид')).toEqual({
      text: 'Transit par Madrid vers Cuba',
      unknown: [],
      guessed: false,
    });
    expect(english('транзит в США')?.guessed).toBe(true);
  });

  it('of a town keeps the land behind it, and is a guess where the town’s own spelling is not known', () => {
    expect(french('г. Уфа Башкирской АССР РСФСР')?.text).toBe('Oufa, RSSA de Bachkirie, RSFSR');
    expect(english('г. Бухен, Германия')?.guessed).toBe(true);
    expect(english('Кал. обл.')?.guessed).toBe(true);
    expect(english('Свердл. обл., г. Ревда')?.text).toBe('Sverdlovsk Region, Revda');
  });

  it('of counted and dated time is certain', () => {
    expect(english('две недели')).toEqual({ text: '2 weeks', unknown: [], guessed: false });
    expect(french('с 1 по 10 июня 2026')).toEqual({ text: 'Du 1er au 10 juin 2026', unknown: [], guessed: false });
    expect(english('с 28 мая по 3 июня')?.text).toBe('From 28 May to 3 June');
  });
});

describe('the agency’s own entries', () => {
  const own = (key: string) => ({ менеджер: { en: 'executive', fr: null }, ухорез: { en: 'dare-devil', fr: '' } })[key];

  it('go before the shipped ones, as the agency wrote them', () => {
    expect(into('en', { own })('Менеджер')).toEqual({ text: 'executive', unknown: [], guessed: false });
    expect(into('en', { own })('менеджер, врач')?.text).toBe('Executive, doctor');
  });

  it('are silent in a language they do not have', () => {
    expect(into('fr', { own })('менеджер')?.text).toBe('Manager');
    expect(into('fr', { own })('ухорез')?.unknown).toEqual(['ухорез']);
  });

  it('may be in any language written in Cyrillic', () => {
    const ukrainian = (key: string) => (key === 'інженер' ? { en: 'engineer', fr: null } : undefined);
    expect(into('en', { own: ukrainian })('Інженер')?.text).toBe('engineer');
  });
});

it('a translator exists for English and French', () => {
  expect(translatorInto('fr')?.('врач', { letters })?.text).toBe('Médecin');
  expect(translatorInto('de')).toBeNull();
});

it('an accent makes no difference to a search', () => {
  expect(searchKey('Étudiante')).toBe('etudiante');
  expect(entryKey(' «Ёлка» – № 5. ')).toBe('елка - № 5');
  expect(entryKey('« — »')).toBe('');
});

describe('whatever is typed', () => {
  const words = [
    'директор',
    'школы',
    '№ 5',
    'г.',
    'Москва',
    'и',
    'по',
    'продажам',
    'ухорез',
    'ООО',
    '«Ель»',
    ',',
    '-',
    '(',
    'д.',
    '12',
    'в',
  ];
  const russian = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join(' '));

  it('letters of old books are no Russian ones, though their capitals look so', () => {
    expect(translate('ᲀрач', { to: 'en', letters })).toBeNull();
  });

  it('no Russian letter is left, and an unknown word is always marked', () => {
    fc.assert(
      fc.property(fc.oneof(russian, fc.string({ unit: 'grapheme' })), fc.constantFrom('en', 'fr'), (text, to) => {
        const translated = translate(text, { to, letters });
        if (!translated) return;
        expect(translated.text).not.toMatch(/[а-яё]/iu);
        if (translated.unknown.length > 0) expect(translated.guessed).toBe(true);
        const typed = text.normalize('NFC').toLowerCase();
        for (const word of translated.unknown) expect(typed).toContain(word.normalize('NFC').toLowerCase());
      }),
    );
  });
});

it.each([
  'Отель "Кракатук", Париж',
  'Париж, ул. Трамтам, 118',
  'г. Лейпциг, Челябинская обл.',
  'Латвия, Рига, ул. Бривибас, 45',
])('a name abroad by letters, or one of a foreign city at home, is a guess: %s', (ru) =>
  expect(translate(ru, { to: 'en', letters })?.guessed).toBe(true),
);
