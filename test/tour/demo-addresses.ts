/**
 * The pages of the demo sites that the tour walks: a results page with sixty sellers, one seller's product, shop and
 * licence, a page without companies; a list of notices, an award notice with thirty bidders and one with a consortium.
 */
export function demoAddresses(marketplace: string, portal: string): string[] {
  return [
    `${marketplace}/`,
    `${marketplace}/product/1001`,
    `${marketplace}/shop/1001`,
    `${marketplace}/licence/1001`,
    `${marketplace}/about`,
    `${portal}/`,
    `${portal}/notice/HW-0420`,
    `${portal}/notice/GC-0412`,
  ];
}
