import { emptyPerson, type Person, type Sex } from '@anketa/client';
import { passportStandard, toLatin } from '@anketa/transliteration';

type Name = [surname: string, firstName: string, patronymic: string, sex: Sex];

const SURNAMES =
  'Зуев Белов Орлов Щербаков Жданов Хомяков Голубев Соболев Морозов Кузьмин Ершов Цветков Чайкин Юшков Якимов Лапшин Тихонов Воронцов Калугин Рябинин'.split(
    ' ',
  );
const MEN = 'Олег Пётр Игорь Глеб Павел Сергей Артём Лев Юрий Дмитрий'.split(' ');
const WOMEN = 'Юлия Нина Ксения Вера Инна Дарья Елена Анна Наталья Майя'.split(' ');
const FATHERS: [man: string, woman: string][] = [
  ['Петрович', 'Петровна'],
  ['Игоревич', 'Игоревна'],
  ['Андреевич', 'Андреевна'],
  ['Юрьевич', 'Юрьевна'],
];

/** Parents and two children on one tour. All of them invented. */
export const FAMILY: Person[] = [
  person(['Щербаков', 'Артём', 'Юрьевич', 'M'], 1, '1983-04-17'),
  person(['Щербакова', 'Юлия', 'Петровна', 'F'], 2, '1985-03-12'),
  { ...person(['Щербаков', 'Лев', 'Артёмович', 'M'], 3, '2015-11-30'), travellerType: 'CHD' },
  {
    ...person(['Щербакова', 'Майя', 'Артёмовна', 'F'], 4, '2019-06-02'),
    travellerType: 'CHD',
    birthCertificate: 'IV-МЮ 654321',
  },
];

/** Forty people of a tour by coach. All of them invented. */
export const GROUP: Person[] = Array.from({ length: 40 }, (_, index) => {
  const woman = index % 2 === 1;
  const surname = SURNAMES[Math.floor(index / 2)] ?? '';
  const [man, daughter] = FATHERS[index % FATHERS.length] ?? ['', ''];
  const firstName = (woman ? WOMEN : MEN)[(index * 7 + 3) % 10] ?? '';
  const day = String(1 + ((index * 11) % 28)).padStart(2, '0');
  const month = String(1 + ((index * 5) % 12)).padStart(2, '0');
  const name: Name = [woman ? `${surname}а` : surname, firstName, woman ? daughter : man, woman ? 'F' : 'M'];
  return person(name, 100 + index, `${1950 + index}-${month}-${day}`);
});

function person([surname, firstName, patronymic, sex]: Name, number: number, birthDate: string): Person {
  const standard = passportStandard('RUS') ?? 'icao-ru';
  const latin = (name: string) => toLatin(name, standard).toUpperCase();
  return {
    ...emptyPerson(),
    surname,
    firstName,
    patronymic,
    surnameLatin: latin(surname),
    firstNameLatin: latin(firstName),
    sex,
    birthDate,
    birthPlace: 'г. Тверь',
    birthCountry: 'RUS',
    citizenship: 'RUS',
    passportSeries: '71',
    passportNumber: String(5_550_000 + number),
    passportIssued: '2021-06-15',
    passportExpires: '2031-06-15',
    passportIssuedBy: 'МВД 77001',
  };
}
