/** A list of invented people, to try the screen without one's own: a rooming list as hotels send it. */
export const SAMPLE = [
  '№\tТурист\tSurname / Name\tПол\tДата рожд.\tЗагранпаспорт\tДействует до\tГр-во\tПримечание',
  '1\tРябинина Ольга Львовна\tRIABININA OLGA\tж\t12.03.1985\t71 1234701\t15.06.2030\tРФ\tDBL',
  '2\tРябинин Пётр Ильич\tRIABININ PETR\tм\t05JUL1983\t71№1234702\t15.06.2030\tРФ\tDBL',
  '3\tРябинина Майя\tRIABININA MAIIA\tж\t30.11.2015\t72 5550703\t01.02.2029\tРФ\tдоп. место',
  '4\tЯгодкин Марк Олегович\tIAGODKIN MARK\tм\t31.02.1979\t71 1234704\t15.06.2028\tРФ\tSGL',
  'Итого: 4 чел.',
].join('\n');
