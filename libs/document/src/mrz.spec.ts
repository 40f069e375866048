import fc from 'fast-check';
import { checkDigit, mrzLine, readMrz } from './index';

const today = '2026-11-21';
const td3 = ['P<RUSSHCHERBININA<<ALLA<<<<<<<<<<<<<<<<<<<<<', '7112345670RUS8503127F3006151<<<<<<<<<<<<<<<6'];

describe('machine-readable zone', () => {
  it('reads a passport (TD3)', () => {
    expect(readMrz(td3, today)).toEqual({
      format: 'TD3',
      documentCode: 'P',
      issuingState: 'RUS',
      documentNumber: '711234567',
      nationality: 'RUS',
      birthDate: '1985-03-12',
      sex: 'F',
      expiryDate: '2030-06-15',
      optional: null,
      surname: 'SHCHERBININA',
      givenNames: 'ALLA',
      issues: [],
    });
  });

  it('reads the specimens of ICAO: card (TD1), small document (TD2), and Germany written D', () => {
    const td1 = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'];
    const td2 = ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'];
    for (const lines of [td1, td2]) {
      expect(readMrz(lines, today)).toMatchObject({
        surname: 'ERIKSSON',
        givenNames: 'ANNA MARIA',
        documentNumber: 'D23145890',
        birthDate: '1974-08-12',
        sex: 'F',
      });
    }
    const german = ['P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<', 'C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0'];
    expect(readMrz(german, today)).toMatchObject({
      nationality: 'DEU',
      documentNumber: 'C01X0006H',
      expiryDate: '2017-10-31',
      issues: [],
    });
  });

  it('takes away only the field whose check digit is wrong', () => {
    const spoilt = [td3[0]!, td3[1]!.replace('850312', '850313')];
    const reading = readMrz(spoilt, today);
    expect(reading).toMatchObject({ birthDate: null, documentNumber: '711234567', surname: 'SHCHERBININA' });
    expect(reading?.issues).toEqual([
      {
        path: 'birthDate',
        code: 'mrz.checkDigit',
        severity: 'error',
        params: { value: '850313', digit: '7', expected: 8 },
      },
    ]);
  });

  it('takes away a number with a wrong digit wherever it stands', () => {
    for (let at = 0; at < 9; at++) {
      const second = td3[1]!;
      const digit = String((Number(second.charAt(at)) + 1) % 10);
      const reading = readMrz([td3[0]!, second.slice(0, at) + digit + second.slice(at + 1)], today);
      expect(reading?.documentNumber).toBeNull();
    }
  });

  it('says that a name of two words may have a hyphen, and that a full line may be cut', () => {
    const double = ['P<RUSAMIROV<KHAN<<ELDAR<<<<<<<<<<<<<<<<<<<<<', '7255500011RUS9007057M3101012<<<<<<<<<<<<<<<8'];
    expect(readMrz(double, today)).toMatchObject({
      surname: 'AMIROV KHAN',
      givenNames: 'ELDAR',
      issues: [{ code: 'mrz.hyphenOrSpace' }],
    });
    const full = ['P<RUSSHCHERBININAVOLKONSKAIA<<ALLAMARIIAELEN', td3[1]!];
    expect(readMrz(full, today)?.issues).toMatchObject([{ code: 'mrz.truncated' }]);
  });

  it('refuses the names of a Russian civil passport, which are coded with digits', () => {
    const civil = ['PNRUSIVANOV<<IVAN<IVANOVI3<<<<<<<<<<<<<<<<<<', '4509123456RUS8503127M<<<<<<<9100201770001<58'];
    expect(readMrz(civil, today)).toMatchObject({ surname: null, givenNames: null, documentNumber: null });
    expect(readMrz(civil, today)?.issues).toContainEqual(
      expect.objectContaining({ code: 'mrz.civilPassport', severity: 'error' }),
    );
  });

  it('tells its lines from other text, with spaces and quotes put for signs', () => {
    expect(mrzLine('P<RUS SHCHERBININA«ALLA««««««««««')).toBe('P<RUSSHCHERBININA<<ALLA<<<<<<<<<<<<<<<<<<<<');
    expect(mrzLine('Щербинина Алла')).toBeNull();
    expect(mrzLine(td3[1]!.toLowerCase())).toBe(td3[1]);
  });

  it('computes the check digit of the standard', () => {
    expect([checkDigit('D23145890'), checkDigit('AB2134<<<'), checkDigit('520727')]).toEqual([7, 5, 3]);
  });

  it('answers any lines', () => {
    const line = fc.string({ unit: fc.constantFrom(...'AB<019MFRUS'), minLength: 30, maxLength: 44 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const reading = readMrz(lines, today);
        expect(reading === null || typeof reading.format === 'string').toBe(true);
      }),
    );
  });
});
