import { nameKey } from './name-key';
import { editDistance, otherLayout, searchKeys, searchSound } from './search-key';
import { foreignKeys } from './word-likeness';

const share = (one: string, other: string) => searchKeys(one).some((key) => searchKeys(other).includes(key));

describe('keys of search', () => {
  it.each([
    'Иванов IVANOV Ivanoff Iwanow Иванова Ivanova',
    'Щербаков Shcherbakov Scherbakow Chtcherbakov Szczerbakow Schtscherbakow Щербакова',
    'Чайковский Tchaikovsky Tschaikowski Chaikovskii Чайковская Tchaikovskaia',
    'Хрущёв Хрущев Khrushchev Chruschtschow Khrouchtchev Khrushchov',
    'Шимкус Šimkus Shimkus',
    'Жуков Zhukov Joukov Schukow Жукова Jukov',
    'Цветков Tcvetkov Tsvetkov Zwetkow',
    'Подъячев Podieiachev Podyachev Podiachev',
    'Рахманинов Rachmaninow Rachmaninoff Rakhmaninov',
    'Горбачёв Gorbachev Gorbatschow Gorbatchev',
    "Флох Floch Floc'h",
    'Юшков Iushkov Yushkov Juschkow Iouchkov',
    'Соловьёв Soloviev Solovyov Solovev Solowjow',
    'Толстой Толстая Tolstoi Tolstoy Tolstaia',
  ])('%s are one surname', (line) => {
    const [first = '', ...others] = line.split(' ');
    expect(others.filter((other) => !share(first, other))).toEqual([]);
  });

  it.each([
    'Юлия YULIYA IULIIA JULIA Yulia',
    'Наталья Natalia Natalya Наталия NATALIIA',
    'Евгений Evgenii Yevgeny Evgeny',
  ])('%s are one first name', (line) => {
    const [first = '', ...others] = line.split(' ');
    expect(others.filter((other) => !share(first, other))).toEqual([]);
  });

  it.each(['Петров Патров', 'Белов Беляев', 'Орлов Карлов', 'Шульц Жуков'])('%s are two', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect(share(one, other)).toBe(false);
  });

  it.each([
    'Owen Оуэн',
    'Davies Дейвис',
    'Russell Расселл',
    'Castle Касл',
    'Legendre Лежандр',
    'Berger Берже',
    'Hollande Олланд',
    'Cuvillier Кювилье',
    'Ghilețchi Гилецки',
    'Ciobanu Чобану',
    'Gilles Жиль',
    'Collomb Коллон',
    'Nygaard Нюгор',
    'Kjellsen Хеллсен',
    'Sjögren Шёгрен',
  ])('%s are one name, taken over by ear', (pair) => {
    const [latin = '', cyrillic = ''] = pair.split(' ');
    expect(foreignKeys(latin)).toContain(nameKey(cyrillic));
  });

  it('sounds find what spelling does not', () => {
    expect(searchSound('Щербаков')).toBe(searchSound('Щирбаков'));
  });

  it('distance counts swapped neighbours once and stops early', () => {
    expect(editDistance('ivanov', 'ivnaov', 2)).toBe(1);
    expect(editDistance('ivanov', 'ivanv', 2)).toBe(1);
    expect(editDistance('ivanov', 'petrov', 2)).toBe(3);
    expect(editDistance('', 'ab', 2)).toBe(2);
  });

  it('the wrong keyboard layout, both ways', () => {
    expect(otherLayout('bdfyjd')).toBe('иванов');
    expect(otherLayout('шмфтщм')).toBe('ivanov');
  });
});
