/**
 * Lines of one source that a row or a note cites: `from` to `to` under the mark of that source (`L`, `n`,
 * `fn`, `@`, `K`, `W`, `E`).
 */
export interface CitedLines {
  readonly source: string;
  readonly mark: string;
  readonly from: number;
  readonly to: number;
}

const NUMBERS = /(L|n|fn|@|K|W|E)(\d+)(?:-(?:L|n|fn|@|K|W|E)?(\d+))?/g;

/**
 * The lines that a source line names. `trivium-2020 L320-326, n56; kuo-2024 K183` names three runs of
 * lines.
 */
export function citedLines(sourceLine: string): CitedLines[] {
  return sourceLine.split('; ').flatMap((part) => {
    const space = part.indexOf(' ');
    const source = part.slice(0, space);
    return [...part.slice(space + 1).matchAll(NUMBERS)].map(([, mark = '', first = '', last]) => ({
      source,
      mark,
      from: Number(first),
      to: Number(last ?? first),
    }));
  });
}

/** Whether two runs of lines share a line. */
export function overlap(one: CitedLines, other: CitedLines): boolean {
  return (
    one.source === other.source && one.mark === other.mark && one.from <= other.to && other.from <= one.to
  );
}
