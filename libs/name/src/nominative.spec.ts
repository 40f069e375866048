import { nominativeName } from './index';

const read = (text: string) => nominativeName(text.split(' ') as [string, string, string])?.join(' ') ?? null;

describe('a name in a sentence', () => {
  it.each([
    ['Гусева Павла Петровича', 'Гусев Павел Петрович'],
    ['Гусеву Илье Львовичу', 'Гусев Илья Львович'],
    ['Лисиной Веры Ильиничны', 'Лисина Вера Ильинична'],
    ['Лисину Марию Олеговну', 'Лисина Мария Олеговна'],
    ['Вишневского Андрея Юрьевича', 'Вишневский Андрей Юрьевич'],
    ['Вишневской Юлией Андреевной', 'Вишневская Юлия Андреевна'],
    ['Шевченко Егора Ивановича', 'Шевченко Егор Иванович'],
  ])('%s is %s', (text, name) => {
    expect(read(text)).toBe(name);
  });

  it('keeps what does not tell and says nothing of a name in the nominative', () => {
    expect(read('Ткача Ёлмана Петровича')).toBe('Ткача Ёлмана Петрович');
    expect(read('Гусев Павел Петрович')).toBeNull();
    expect(read('Лисина Вера Ильинична')).toBeNull();
  });
});
