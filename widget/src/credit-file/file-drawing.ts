import { recordSheet } from '../element/record.styles.ts';
import type { Locale } from '../view/locale.ts';
import { loadFileWords } from '../view/public-file/words/load-file-words.ts';
import { hasFileWords } from '../view/public-file/words/words-of.ts';
import { loadWords } from '../view/words/load-words.ts';
import { hasWords } from '../view/words/words-of.ts';
import { fileContent } from './file-content.ts';

/** What draws a public file in a page: a file of its own, so that only a page that shows one loads it. */
export interface FileDrawing {
  readonly fileContent: typeof fileContent;
  hasWords(locale: Locale): boolean;
}

/** Gives it once the words of the language are there and the element has its styles. */
export async function drawingOfFile(
  locale: Locale,
  adopt: (sheet: CSSStyleSheet) => void,
): Promise<FileDrawing> {
  await Promise.all([loadWords(locale), loadFileWords(locale)]);
  adopt(recordSheet());
  return {
    fileContent,
    hasWords: (wanted) => hasWords(wanted) && hasFileWords(wanted),
  };
}
