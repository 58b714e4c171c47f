/** Characters read of one text node: more is a data dump. */
const LONGEST_TEXT = 200_000;

/** How far back from the end of a chunk a place to cut is looked for. */
const CUT_WITHIN = 256;

/** Cuts a long text into chunks, between words where there is a place. */
export function* textChunks(data: string, size: number): Generator<{ offset: number; words: string }> {
  const length = Math.min(data.length, LONGEST_TEXT);
  for (let offset = 0; offset < length; ) {
    const end = cut(data, offset, Math.min(offset + size, length));
    yield { offset, words: data.slice(offset, end) };
    offset = end;
  }
}

function cut(data: string, offset: number, end: number): number {
  if (end === data.length) return end;
  for (let index = end; index > Math.max(offset, end - CUT_WITHIN); index--) {
    if (/[\s，。；、,;.|]/.test(data.charAt(index - 1))) return index;
  }
  return end;
}
