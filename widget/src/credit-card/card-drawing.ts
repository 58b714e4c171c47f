import { cardContent } from '../credit-badge/card/card-content.ts';
import { verifyStated } from '../credit-badge/card/verify-stated.ts';
import { recordSheet } from '../element/record.styles.ts';
import type { Locale } from '../view/locale.ts';
import { loadWords } from '../view/words/load-words.ts';
import { hasWords } from '../view/words/words-of.ts';

/** What draws a card in a page: a file of its own, so that only a page that shows one loads it. */
export interface CardDrawing {
  readonly cardContent: typeof cardContent;
  readonly verifyStated: typeof verifyStated;
  hasWords(locale: Locale): boolean;
}

/** Gives it once the words of the language are there and the element has its styles. */
export async function drawingOfCard(
  locale: Locale,
  adopt: (sheet: CSSStyleSheet) => void,
): Promise<CardDrawing> {
  await loadWords(locale);
  adopt(recordSheet());
  return { cardContent, verifyStated, hasWords };
}
