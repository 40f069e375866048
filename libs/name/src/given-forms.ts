import { nameKey } from './name-key';

/**
 * Forms of one given name as people use them for one another: short forms and the same name in other languages. For
 * finding only; a passport has one of them. Facts of common knowledge, put down by hand.
 */
const FORMS = `
Александр Саша Шура Alex Sasha Alexander Sandor Alejandro Alessandro Alexandre Alexandros Iskander Александрс Олесь
Александра Саша Шура Sasha Alexandra Sandra Oleksandra Aliaksandra Alessandra
Алексей Лёша Алёша Aleksei Oleksii Aliaksei Alexey Alexis Олексій Аляксей
Анастасия Настя Nastya Anastasia Anastassia Nastassia
Анатолий Толя Anatoly Anatoli Anatol
Андрей Andrei Andrew Andre Andreas Andrzej Andriy Andras Анджей Андре Ендрю Эндрю
Анна Аня Anya Anna Anne Ann Ana Hanna Ganna Ганна Энн Анне Анні
Антон Anton Anthony Antony Tony Antonio Antoine Энтони Тони Ентоні Антуан Антонио
Артём Artem Artyom Artiom Arciom Артур
Борис Boris Borys Barys Боря
Валентина Валя Valentina Valya Valentyna
Валерий Валера Valery Valeri Valerij Valerii Valera
Варвара Barbara Варя Барбара
Василий Вася Vasily Vasyl Vasil Vasili Basil Wassili Vasile Василь
Вера Vera Viera
Виктор Витя Viktor Victor Viktar Wiktor
Виктория Вика Viktoria Victoria Viktoriya Vika Viktoryia
Владимир Вова Володя Vladimir Volodymyr Uladzimir Wladimir Volodya Vova Владзімір Уладзімір Володимир
Владислав Влад Vladislav Vladyslav Wladyslaw Vlad Uladzislau
Вячеслав Слава Viacheslav Vyacheslav Viachaslau Slava Wiaczeslaw Вячаслаў
Галина Галя Galina Halina Halyna Galya
Георгий Жора Юрий Егор Georgy Georgi Georgii George Georges Georg Jerzy Gheorghe Jorge Giorgi Гога Джордж Жорж Георг
Геннадий Гена Gennady Gennadi Gena Hienadz
Григорий Гриша Grigory Grigori Grisha Gregory Hryhoriy Hryhory Greg Gregor Грегори Грег Рыгор
Даниил Данила Даня Danil Danila Daniel Danylo Daniil Дэниел Деніел Даниэль Дэн Dan Danny
Дарья Даша Darya Daria Dasha Dariya
Денис Denis Dzianis Denys Dennis Деннис Дени
Дмитрий Дима Митя Dmitry Dmitri Dmytro Dzmitry Dima Dimitri Dimitar Димитър Дзмітрый
Евгений Женя Evgeny Eugene Yevgeny Yevhen Yauheni Zhenya Jewgeni Evgenij Eugen Jenő Євген Юджин
Евгения Женя Evgenia Yevgenia Yevheniya Yauheniya Eugenia Zhenya
Екатерина Катя Ekaterina Yekaterina Kateryna Katsiaryna Catherine Katherine Katya Katarina Kate Katja Katarzyna Кэтрин Катрин Кейт
Елена Лена Elena Yelena Olena Alena Helena Helen Lena Hélène Hélena Алена Алёна Олена Хелен
Елизавета Лиза Elizaveta Yelizaveta Elizabeth Lisa Liza Elisabeth Betty Lisbeth Yelyzaveta Элизабет
Иван Ваня Ivan John Johann Johannes Jan Jean Juan Giovanni Ioan Ian Johan Ivo Vanya Hans Janos Ян Йен Иэн Іван Яніс
Джон John Johnny Jack Jon Джонни Джек Джонатан Jonathan
Игорь Igor Ihor Ihar
Илья Ilya Ilia Illia Elijah Iliya Elias
Иосиф Осип Joseph Jozef Josef Josif Yosif Yosef Jose Giuseppe Osip Joe Джозеф Джо Йозеф Джузеппе Жозеф Хосе
Ирина Ира Irina Iryna Irene Ira Ірина
Кирилл Kirill Kyrylo Kiryl Cyril Kiril Кирил
Константин Костя Konstantin Constantine Kostiantyn Kanstantsin Kostya Costin Konstantyn
Ксения Оксана Аксинья Ksenia Xenia Oksana Xeniya Oxana Kseniya
Лариса Larisa Larissa Larysa Лара Lara
Лев Lev Leo Leon Леон Лео Léon
Леонид Лёня Leonid Leonard Leanid Лявон
Людмила Люда Люся Ludmila Lyudmila Liudmila Liudmyla Lyuda
Максим Maxim Maksim Maksym Max Maxime Макс
Маргарита Рита Margarita Margaret Marharyta Rita Margarete Margaux Marguerite Маргарет Маргрет Peggy
Мария Маша Маруся Maria Mary Marie Mariya Maryia Masha Miriam Mari Мэри Мари Марі Мері
Марк Mark Marc Marcus Markus Марко Marco Маркус
Михаил Миша Mikhail Michael Mykhailo Michal Michel Miguel Misha Mike Mikhael Mihail Mihai Mihaly Mikael Майкл Михаэль Мишель Мішель Майк Мігель Міхаель Мічал Міхал
Мордехай Mordechai Moti Motti Мотя
Моисей Moisei Moshe Moses Moyses Moishe Моше
Надежда Надя Nadezhda Nadezda Nadia Nadiya Nadzeya Nadya Nadja
Наталья Наташа Natalia Natalya Natasha Nataliya Natallia Natalie Nathalie Наталия Натали Natascha
Никита Nikita Mikita Mykyta
Николай Коля Nikolai Nicholas Mykola Mikalai Nikolay Nicolas Nicolae Nikola Kolya Nick Niklas Klaus Николас Ніколя Никола Микола Ник Мікалай
Олег Oleg Oleh Aleh
Ольга Оля Olga Olha Volha Olya Вольга
Павел Паша Pavel Paul Pavlo Pawel Pasha Paweł Pablo Paolo Павло Павал Пол Поль Пауль
Пётр Петя Petr Pyotr Peter Petro Piotr Pierre Pedro Pietro Piatro Petar Pete Питер Пьер П'єр Пітер Педро Петер Петро
Роберт Robert Bob Bobby Rob Robbie Боб Бобби Роб Робер Roberto Роберто
Ричард Richard Dick Rick Ricardo Rich Дик Рик Річард Рікардо Рихард
Роман Рома Roman Ramon Raman Roma
Светлана Света Svetlana Svitlana Sviatlana Sveta Lana
Семён Semyon Semen Simon Siamion Simeon Shimon Саймон Симон
Сергей Серёжа Sergei Sergey Serhii Siarhei Serge Sergio Sergiy Serhiy Сергій Сяргей Серж Сержио
Софья Соня Sofia Sofya Sophia Sofiya Sonya Sophie
Станислав Стас Stanislav Stas Stanislaw Stanislau
Степан Стёпа Stepan Stephen Stephan Steven Stefan Stsiapan Steve Istvan Esteban Stefano Étienne Етьєн Стивен Стефан Стів Стівен Стив
Тамара Tamara Toma Тома
Татьяна Таня Tatyana Tatiana Tetiana Tatsiana Tanya Tatjana Tania
Тимофей Timofey Timothy Tim Timofei Тім Тимоти Тим Тімоті
Томас Thomas Tom Tommy Tomas Фома Томаш Tomasz Том Тома
Уильям William Bill Billy Will Wilhelm Guillaume Билл Вільям Уилям Вильям Гийом Білл Бил Биль Ульям Вильгельм
Фёдор Fyodor Fedor Theodore Fiodar Ted Fedir Teodor Teddy Федір Фядор Тед Теодор
Филипп Philip Philippe Filipp Phil Pylyp Filip Felipe Пилип Філіп Фил
Франц Franz Francis Frank Francois François Francesco Francisco Ferenc Frantisek Фрэнк Франсуа Франческо Френк Франциско Фрэнсис
Фридрих Friedrich Frederick Frederic Fred Fritz Фред Фриц Фредерик
Чарльз Charles Charlie Chuck Karl Carl Carlos Karel Carlo Карл Шарль Чак Карлос Чарлз Карлу Чарли
Эдуард Edward Eduard Eddie Ed Eduardo Edouard Эдвард Эд Едуард Едвард Edvard
Эндрю Andrew Andy Drew Энди Енді
Юлия Julia Yulia Yuliya Iuliia Юля Julie Giulia Жюли Джулия Джулія
Юрий Юра Yuri Yury Iurii Yuriy Yurii Juri Jury Jurij Yura Iouri Юрій Юры Georgy
Яков Yakov Jacob Jakob Yakiv Jacques James Jakub Jim Jimmy Giacomo Iacob Жак Якоб Джеймс Джим
Джеймс James Jim Jimmy Jamie Джейми Джим Дж Джеймі Джимми
Давид David Dave Davide Дэвид Девід Дейвид Дэйв Дейв Davyd
Лоренс Lawrence Laurence Larry Lorenz Лоуренс Ларри Lorenzo
Джеффри Geoffrey Jeffrey Jeff Geoff Джефф Готфрид
Энтони Anthony Tony
Рональд Ronald Ron Ronnie Рон
Дональд Donald Don Donnie Дон
Кристофер Christopher Chris Christophe Christoph Kristof Крис Кріс Кристоф
Мэтью Matthew Matt Mathieu Matthias Matvei Matteo Матвей Матьё Маттиас Мэтт Матьє
Мартин Martin Marty Martino Мартен
Сэмюэл Samuel Sam Самуил Самуэль Сэм
Бенджамин Benjamin Ben Veniamin Вениамин Бен Бенжамен
Патрик Patrick Pat Patricia
Элизабет Elizabeth Liz Beth Betsy Лиз
Ребекка Rebecca Becky
Абрам Abram Abraham Avraham Авраам Ибрагим Ibrahim
Исаак Isaac Isaak Itzhak Yitzhak Ицхак Айзек
Магомед Magomed Muhammad Mohammed Mohamed Mehmet Mukhamed Магомет Мухаммад Мохаммад Мохаммед
Альберт Albert Alberto Al Bert
Альфред Alfred Fred Alfredo
Людвиг Ludwig Louis Lewis Luis Luigi Lajos Луис Луи Людвіг Луиджи
Жанна Joanna Jeanne Johanna Zhanna Jane Joan Джейн Джоанна Жан
Густав Gustav Gustave Gustavo
`;

let groups: Map<string, Set<number>> | undefined;

function read(): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [at, line] of FORMS.trim().split('\n').entries())
    for (const name of line.split(/\s+/)) {
      const key = nameKey(name);
      found.set(key, (found.get(key) ?? new Set()).add(at));
    }
  return found;
}

/**
 * The groups of forms a given name belongs to; names of one group stand for one another.
 *
 * @example givenGroups('Bill').some((group) => givenGroups('Уильям').includes(group)) // true
 */
export function givenGroups(name: string): readonly number[] {
  groups ??= read();
  return [...(groups.get(nameKey(name)) ?? [])];
}
