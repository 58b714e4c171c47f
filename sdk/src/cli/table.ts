/** Characters that take two columns of a terminal (Unicode UAX 11, wide and full-width forms of East Asian scripts). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;

/** Control characters, which a name must not bring to a terminal. */
const CONTROL = /\p{Cc}|\p{Cf}/gu;

const BOLD = '\u001b[1m';
const PLAIN = '\u001b[0m';

/** A text without what could steer a terminal. */
export function plainText(text: string): string {
  return text.replace(CONTROL, '');
}

/** Rows under their heads, in columns. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  isColoured: boolean,
): string {
  const lines = [heads, ...rows].map((line) => line.map(plainText));
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))));
  const written = lines.map((line) =>
    line
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...rest] = written;
  return `${[isColoured ? `${BOLD}${head}${PLAIN}` : head, ...rest].join('\n')}\n`;
}

function widthOf(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}
