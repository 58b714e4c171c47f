/** Comma-separated values as RFC 4180 has them. */

/** A cell, quoted or plain, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

/**
 * The cells of each line. Quoted cells may hold commas, line breaks and doubled quotes; a byte order mark and empty lines
 * are left out.
 *
 * @throws Error when a quote stands where none can stand.
 */
export function readCsv(text: string): string[][] {
  const plainText = text.replace(/^\ufeff/, '');
  const lines: string[][] = [];
  let cells: string[] = [];
  let read = 0;
  for (const [whole, quoted, plain = '', end] of plainText.matchAll(CELL)) {
    read += whole.length;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') lines.push(cells);
    cells = [];
  }
  if (read === plainText.length) return lines;
  throw new Error(`Line ${lines.length + 1} cannot be read as CSV: a quote stands where none can stand.`);
}

/** Spreadsheets take a cell that begins like this for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A line of cells. */
export function csvLine(cells: readonly string[]): string {
  const written = cells.map((cell) => {
    const plain = FORMULA.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  });
  return `${written.join(',')}\n`;
}
