export { STANDARDS, type Standard } from './standards';
export { toCyrillic } from './to-cyrillic';
export { passportStandard, toLatin } from './to-latin';
