/** The badge with its card and all languages in one file, for pages that must load nothing later. */
import './credit-badge/card/opened-card.ts';
import { addEveryLanguage } from './view/words/every-language.ts';

addEveryLanguage();

export * from './define.ts';
