import instruments from '../../api-mock/catalogue/instruments.json' with { type: 'json' };
import lists from '../../api-mock/catalogue/lists.json' with { type: 'json' };
import regulations from '../../api-mock/catalogue/regulations.json' with { type: 'json' };

const titles = JSON.stringify([instruments, lists, regulations]).matchAll(/"zh":"([^"]{6,})"/g);
const longestFirst = [...new Set([...titles].map(([, title = '']) => title))].sort(
  (a, b) => b.length - a.length,
);

/** A text without the official titles that it quotes: these are verbatim, whatever words they hold. */
export function withoutOfficialTitles(text: string): string {
  return /\p{Script=Han}{6}/u.test(text)
    ? longestFirst.reduce((left, title) => left.replaceAll(title, '〔…〕'), text)
    : text;
}
