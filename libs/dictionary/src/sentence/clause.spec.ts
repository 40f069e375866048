import { translate } from '../index';
import { letters } from '../letters.fixture';

const said = (ru: string, to: 'en' | 'fr', sex: 'F' | 'M' | null = null) => {
  const { text, guessed } = translate(ru, { to, sex, letters })!;
  return guessed ? `? ${text}` : text;
};

describe('a free phrase', () => {
  it.each([
    ['постоянно проживаю в Москве', 'I permanently reside in Moscow', 'Je réside en permanence à Moscou'],
    [
      'работаю в районной поликлинике',
      'I work at a district outpatient clinic',
      'Je travaille dans une polyclinique de district',
    ],
    ['мой сын учится в Лондоне', 'My son studies in London', 'Mon fils étudie à Londres'],
    [
      'вылетаем из Москвы в Токио 3 мая',
      'We are departing from Moscow to Tokyo on 3 May',
      'Nous partons de Moscou pour Tokyo le 3 mai',
    ],
    [
      'на автобусе через Польшу и Чехию',
      'By coach via Poland and the Czech Republic',
      'En autocar par la Pologne et la République tchèque',
    ],
    ['номер с видом на море забронирован', 'Room with a sea view booked', 'Chambre avec vue sur la mer réservée'],
    ['виза выдана Финляндией', 'Visa issued by Finland', 'Visa délivré par la Finlande'],
    [
      'хочу навестить сестру в Канаде',
      'I would like to visit my sister in Canada',
      'Je souhaite rendre visite à ma sœur au Canada',
    ],
    ['брат погиб в 2010 году', 'My brother died in 2010', 'Mon frère est décédé en 2010'],
  ])('is put together of its parts: %s', (ru, en, fr) => {
    expect([said(ru, 'en'), said(ru, 'fr')]).toEqual([en, fr]);
  });

  it('of the past is a guess in French, where it is said of oneself', () => {
    expect(said('получил визу в Германию в 2018 году', 'en')).toBe('Obtained a visa to Germany in 2018');
    expect(said('получил визу в Германию в 2018 году', 'fr')).toBe("? J'ai obtenu un visa pour l'Allemagne en 2018");
  });

  it('may end in what somebody does', () => {
    expect(said('еду к брату, который работает в Сеуле', 'en')).toBe('Visiting brother who works in Seoul');
    expect(said('дочь, проживающая в Риме', 'fr')).toBe('Fille qui réside à Rome');
  });

  it('with an unknown word is none', () => {
    expect(said('проживаю в шмуглере', 'en')).toMatch(/^\?/);
  });
});

describe('a misspelled word', () => {
  it.each([
    ['преподователь физики', 'Physics teacher'],
    ['менеджер по продожам', 'Sales manager'],
    ['менеджер по турзму', 'Tourism manager'],
  ])('is read as the one it is meant for, as a guess: %s', (ru, en) => {
    expect(said(ru, 'en')).toBe(`? ${en}`);
  });

  it('that is a name stays as it is', () => {
    expect(translate('г. Бугалтер', { to: 'en', letters })?.text).toBe('Bugalter');
  });
});

describe('an office of Ukraine in Ukrainian', () => {
  it.each([
    [
      'Шевченківським РВ ГУМВС України в м. Києві',
      'Shevchenkivskyi District Department of the Main Directorate of the Ministry of Internal Affairs of Ukraine in Kyiv',
      "Service du district Shevchenkivskyi de la Direction principale du ministère de l'Intérieur d'Ukraine à Kiev",
    ],
    [
      'Жовтневим РВ Дніпропетровського МУ УМВС України в Дніпропетровській області',
      'Zhovtnevyi District Department of the Dnipropetrovsk City Directorate of the Directorate of the Ministry of Internal Affairs of Ukraine in the Dnipropetrovsk Region',
      "Service du district Zhovtnevyi de la Direction municipale de Dnipropetrovsk de la Direction du ministère de l'Intérieur d'Ukraine dans la région de Dnipropetrovsk",
    ],
  ])('is translated part by part: %s', (ru, en, fr) => {
    expect([said(ru, 'en'), said(ru, 'fr')]).toEqual([en, fr]);
  });

  it('with an unknown part is left alone', () => {
    expect(translate('Якимсь відділом України', { to: 'en', letters })).toBeNull();
  });
});
