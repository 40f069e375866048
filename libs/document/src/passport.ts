import { error, type Issue, warning } from '@anketa/issue';
import { hasLostDigits, latinCapitals, withoutFraction } from './numbers';

export interface NumberReading {
  series: string | null;
  number: string | null;
  issues: Issue[];
}

/** Shapes of passports by state, series and number together without spaces. Facts from ICAO specimen pages and MRZ samples. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  RUS: /^\d{9}$/,
  UKR: /^[A-Z]{2}\d{6}$/,
  BLR: /^[A-Z]{2}\d{7}$/,
  KAZ: /^[A-Z]\d{8}$/,
  UZB: /^[A-Z]{2}\d{7}$/,
  KGZ: /^[A-Z]{2}\d{6,7}$/,
  AZE: /^[A-Z]\d{8}$/,
  ARM: /^[A-Z]{2}\d{7}$/,
};

const WORDS =
  /загран\S*|(?:внутр|общегр|гражданск|российск)\S*|з\s?\/\s?п\S*|пасп?орта?|passport|сери[яи]|series|номера?|number|№|#|:|(?<!\p{L})(?:pass|ном|рф|rf|гражданина)(?!\p{L})\.?|(?<!\p{L})no?(?=[\s.])\.?/giu;

const NOTHING: NumberReading = { series: null, number: null, issues: [] };

/**
 * An international passport's series and number. Nine digits are Russian: series 2 + number 7 ("71 № 1234567",
 * "71N1234567"). Other states' passports are kept whole as the number. Ten digits are a Russian civil passport
 * (`passport.isCivil`), digits lost in a spreadsheet an error (`number.digitsLost`); neither is taken.
 *
 * @example readPassport('71N1234511', { citizenship: 'RUS' }) // { series: '71', number: '1234511', issues: [] }
 */
export function readPassport(
  text: string,
  options: { citizenship?: string | null; path?: string } = {},
): NumberReading {
  const { citizenship = null, path = 'passportNumber' } = options;
  const shown = text.trim().slice(0, 60);
  if (shown === '') return NOTHING;
  const plain = citizenship === null || citizenship === 'RUS' ? /^(\d{2}) ?(\d{7})$/.exec(shown) : null;
  if (plain) return { series: plain[1]!, number: plain[2]!, issues: [] };
  if (hasLostDigits(shown)) return refused(path, 'number.digitsLost', shown);
  const issues: Issue[] = [];
  const bare = text.replace(/[\s-]/g, '');
  const wholeFits = citizenship !== null && SHAPES[citizenship]?.test(latinCapitals(bare)) === true;
  const compact = wholeFits ? bare : withoutSigns(text);
  const latin = latinCapitals(compact);
  if (latin !== compact.toUpperCase())
    issues.push(warning(path, 'number.cyrillicLetters', { value: shown, read: latin }));
  const russian = /^(\d{2})[NН]?(\d{7})(?:RUS)?$/.exec(latin);
  if (russian && (citizenship === null || citizenship === 'RUS')) {
    const [, series = '', number = ''] = russian;
    return {
      series,
      number,
      issues: latin.length === 9 ? issues : issues.filter(({ code }) => code !== 'number.cyrillicLetters'),
    };
  }
  if (/^\d{10}$/.test(latin) && (citizenship === null || citizenship === 'RUS'))
    return refused(path, 'passport.isCivil', shown);
  if (isMisread(compact) && (citizenship === null || citizenship === 'RUS'))
    return refused(path, 'passport.unreadable', shown);
  if (!/^[A-Z0-9]{5,14}$/.test(latin) || !(/\d{4}/.test(latin) || LETTERS_AMONG_FIGURES.test(latin)))
    return refused(path, 'passport.unreadable', shown);
  const shape = SHAPES[citizenship ?? 'RUS'];
  if (citizenship === null ? /^\d+$/.test(latin) || !/\d{4}/.test(latin) : shape !== undefined && !shape.test(latin)) {
    issues.push(warning(path, 'passport.unusual', { value: shown, country: citizenship ?? 'RUS' }));
  }
  return { series: null, number: latin, issues };
}

/** German and Dutch numbers: "C01X00T47". */
const LETTERS_AMONG_FIGURES = /^(?=(?:.*\d){3})(?!.*[A-Z]{4})[A-Z][A-Z0-9]{8}$/;

/** Nine figures of which one or two are letters that look like figures: "75 1B18181". */
function isMisread(compact: string): boolean {
  return /^\d{2}[\dOОоoIlBВБSЗZ|]{7}$/.test(compact) && compact.replace(/\d/g, '').length <= 2;
}

/** Does series + number have the shape of that state's passports? `true` for states whose shape is not known here. */
export function fitsPassportShape(whole: string, citizenship: string): boolean {
  return SHAPES[citizenship]?.test(whole) ?? true;
}

/**
 * A Russian civil passport: series 4 digits + number 6, in any spelling ("45 09 № 123456", "серия 4509 номер 123456").
 * Nine digits have lost a leading zero in a spreadsheet: 0304|123456 is proposed with `civilPassport.zeroRestored`.
 * Other states' identity cards are kept whole; old papers too, with a warning.
 *
 * @example readCivilPassport('4509-123456') // { series: '4509', number: '123456', issues: [] }
 */
export function readCivilPassport(
  text: string,
  options: { citizenship?: string | null; path?: string } = {},
): NumberReading {
  const { citizenship = null, path = 'civilPassportNumber' } = options;
  const shown = text.trim().slice(0, 60);
  if (shown === '') return NOTHING;
  if (hasLostDigits(shown)) return refused(path, 'number.digitsLost', shown);
  const compact = withoutSigns(text);
  if (citizenship !== null && citizenship !== 'RUS') {
    const whole = compact.toUpperCase();
    if (!/^[\p{Lu}\d]{5,16}$/u.test(whole) || !/\d{4}/.test(whole))
      return refused(path, 'civilPassport.unreadable', shown);
    return { series: null, number: whole, issues: [] };
  }
  const digits = /^(?:[NН])?(\d{4})[NН]?(\d{6})$/i.exec(compact);
  if (digits) return { series: digits[1] ?? null, number: digits[2] ?? null, issues: [] };
  if (/^\d{9}$/.test(compact)) {
    const series = `0${compact.slice(0, 3)}`;
    const number = compact.slice(3);
    return { series, number, issues: [warning(path, 'civilPassport.zeroRestored', { value: shown, series, number })] };
  }
  const whole = compact.toUpperCase();
  if (!/^[\p{Lu}\d]{6,14}$/u.test(whole) || !/\d{5}/.test(whole) || /^\d+$/.test(whole)) {
    return refused(path, 'civilPassport.unreadable', shown);
  }
  return { series: null, number: whole, issues: [warning(path, 'civilPassport.unusual', { value: shown })] };
}

function withoutSigns(text: string): string {
  return withoutFraction(
    text
      .replace(/№/g, ' # ')
      .normalize('NFKC')
      .replace(/\u00ad|[\u200b-\u200f\ufeff]/g, ''),
  )
    .replace(/(?<=\d)\s*[NН#][o°]?\s*(?=\d)/gi, ' ')
    .replace(WORDS, ' ')
    .replace(/[\s\-–—./,_'"()]+/g, '');
}

function refused(path: string, code: string, value: string): NumberReading {
  return { series: null, number: null, issues: [error(path, code, { value })] };
}
