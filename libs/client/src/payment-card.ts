/**
 * Whether a number is one of a payment card: 13-19 digits that pass the Luhn check (ISO/IEC 7812-1) and begin as the
 * issuers' numbers do. Such a number is never stored.
 *
 * @example isPaymentCard('4111 1111 1111 1111') // true
 */
export function isPaymentCard(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^(?:2[2-7]|3[0-9]|4|5|6)\d{11,18}$/.test(digits) || digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (const [index, digit] of [...digits].toReversed().entries()) {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
