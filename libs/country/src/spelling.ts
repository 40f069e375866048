/** A country's name folded for comparison: small letters, no accents, no signs, single spaces, no "гражданство", "the". */
export function spelling(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:(?:граждан\p{L}*|гражд|гр|поддан\p{L}*|the|citizen of|citizenship|nationality) )+/u, '')
    .replace(/(?<= |^)(?:and|et|и|і|та|i|la|le|les|l|the|of|de|du|des|d|er|йи) /g, '')
    .replace(/ the$/, '');
}
