/** A company that the invented register has on a list. */
export interface ListedCompany {
  readonly code: string;
  readonly name: string;
}

/** Codes of invented companies in the pages of the adapters' tests. */
const INVENTED_CODE = /9[0-9A-Z]{7}FAKE[0-9A-Z]{6}/g;
/** Registered names of invented companies there, in full. */
const INVENTED_NAME = /[㐀-鿿]{2,4}(?:子虚|乌有|亡是|南柯|蜃楼)[㐀-鿿]{2,8}有限公司/g;
/** What the saved pages print of real companies: no real company is ever shown with a flag. */
const REAL = ['91330483MA2B9PTN02', '浙江百越汇农业科技有限公司', '江苏新煦光电科技有限公司'];

/** The codes of invented companies by their names, as the pages' own lessons pair them. */
export type InventedCodes = ReadonlyMap<string, string>;

/**
 * A copy of a page in which the sellers and bidders are companies that the invented register has on a list, so that
 * there is something to flag. The same company stands for the same text on every page of a site.
 */
export function listedCopy(markup: string, listed: readonly ListedCompany[], codes: InventedCodes): string {
  const companyFor = (text: string): ListedCompany => {
    let sum = 0;
    for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
    const found = listed[sum % listed.length];
    if (found === undefined) throw new Error('The register has no listed company.');
    return found;
  };
  const withoutReal = REAL.reduce((text, real) => {
    const { code, name } = companyFor(REAL[0] ?? '');
    return text.replaceAll(real, /^9/.test(real) ? code : name);
  }, markup);
  const replaced = new Set<string>();
  for (const { code, name } of listed) replaced.add(code).add(name);
  const change = (kind: 'code' | 'name') => (text: string) =>
    replaced.has(text) ? text : companyFor(codes.get(text) ?? text)[kind];
  return withoutReal.replace(INVENTED_CODE, change('code')).replace(INVENTED_NAME, change('name'));
}
