import type { Response } from 'express';
import writeExcelFile from 'write-excel-file/node';
import { disposition } from './file-name';

/** The media type of an .xlsx file. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Answers with a workbook of one sheet: the first row bold and always in sight, every cell text, so that numbers keep
 * their zeros and what is copied from it pastes back unchanged. Widths in characters.
 */
export async function sendXlsx(
  response: Response,
  name: string,
  { sheet, rows, widths }: { sheet: string; rows: readonly (readonly string[])[]; widths: readonly number[] },
): Promise<void> {
  const [heading = [], ...others] = rows;
  const cells = [
    heading.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...others.map((row) => row.map((value) => ({ value, type: String }))),
  ];
  const columns = widths.map((width) => ({ width }));
  const file = await writeExcelFile(cells, { sheet, columns, stickyRowsCount: 1 }).toBuffer();
  response.type(XLSX).setHeader('Content-Disposition', disposition('attachment', `${name}.xlsx`));
  response.send(file);
}
