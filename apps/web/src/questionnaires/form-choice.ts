/** The PDF of every questionnaire of a voucher, or of some of its tourists. */
export const printAllAddress = (voucherId: string, formId: string, captions: string | null = null): string =>
  `/api/vouchers/${voucherId}/questionnaires.pdf?form=${encodeURIComponent(formId)}${inCaptions(captions)}`;

/** The PDF of one tourist's questionnaire. */
export const printOneAddress = (touristId: string, formId: string): string =>
  `/api/tourists/${touristId}/questionnaires/${encodeURIComponent(formId)}.pdf`;

/** The same as a .zip with one PDF a tourist. */
export const zipAllAddress = (voucherId: string, formId: string, captions: string | null = null): string =>
  `/api/vouchers/${voucherId}/questionnaires.zip?form=${encodeURIComponent(formId)}${inCaptions(captions)}`;

const inCaptions = (captions: string | null): string => (captions ? `&captions=${captions}` : '');
