/** Texts of each page, and companies named among them. */
export const TEXTS = 10_000;
export const MENTIONS = 500;

const TEXTS_EACH = TEXTS / MENTIONS;

/** Valid codes of invented companies. */
const CODES = ['91330106FAKE000133', '91330106FAKE000058', '91330106FAKE002670'];

/** How the page names its company number `index`: a link that is its name, a labelled name, a labelled code. */
function naming(index: number): string {
  if (index % 5 === 3) return `<div>供应商：子虚第${index}商贸有限公司</div>`;
  if (index % 5 === 4) return `<div>统一社会信用代码：${CODES[index % CODES.length]}</div>`;
  return `<div><a href="#">乌有第${index}电子商务有限公司</a></div>`;
}

const filler = (index: number): string => `商品${index}号，包邮，今日发货，好评如潮`;

const numbers = Array.from({ length: MENTIONS }, (_, index) => index);

/** Pages of 10,000 texts with 500 companies, as three kinds of markup: the work must not hang on one. */
export const PAGES = {
  /** A list of offers, each a card with a picture, a title, prices, tags and its seller. */
  Cards: (): string =>
    `<main><ul>${numbers
      .map(
        (index) =>
          `<li><div><div><a href="#"><img alt=""><span>${filler(index)}</span></a></div><div>${Array.from(
            { length: TEXTS_EACH - 2 },
            (_, tag) => `<span>满${tag}减${index}</span>`,
          ).join('')}</div>${naming(index)}</div></li>`,
      )
      .join('')}</ul></main>`,
  /** One line for each text. */
  Lines: (): string =>
    numbers
      .map((index) => {
        const lines = Array.from(
          { length: TEXTS_EACH - 1 },
          (_, line) => `<div class="s"><span>${filler(line)}</span></div>`,
        );
        return lines.join('') + naming(index);
      })
      .join(''),
} as const satisfies Record<string, () => string>;
