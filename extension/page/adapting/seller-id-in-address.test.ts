import { expect, it } from 'vitest';
import { sellerIdInAddress } from './seller-id-in-address.ts';

const idIn = (address: string, ...after: string[]) => sellerIdInAddress(new URL(address), after);

it.each([
  ['https://mall.example/showLicence-1000.html', ['/showLicence-', '/shopLevel-'], '1000'],
  ['https://mall.example/shopLevel-7.html?a=1#b', ['/showLicence-', '/shopLevel-'], '7'],
  ['https://shop700401.mall.example/page/licence.htm', ['//'], 'shop700401'],
  ['https://mall.example/sp?ie=UTF8&seller=A1B2', ['seller='], 'A1B2'],
  ['https://mall.example/licence?xseller=RIVAL&seller=MINE', ['seller='], 'MINE'],
  ['https://mall.example/licence?a=/shop-RIVAL&seller=MINE#seller=RIVAL', ['seller='], 'MINE'],
  ['https://mall.example/shop-MINE?x=/shop-RIVAL#/shop-RIVAL', ['/shop-'], 'MINE'],
])('the seller of %s, behind %j, is %s', (address, after, id) => {
  expect(idIn(address, ...after)).toBe(id);
});

it.each([
  ['the parameter twice', 'https://mall.example/sp?seller=RIVAL&seller=MINE', ['seller=']],
  ['the parameter in capitals too', 'https://mall.example/sp?Seller=RIVAL&seller=MINE', ['seller=']],
  ['the parameter as a list too', 'https://mall.example/sp?seller[]=RIVAL&seller=MINE', ['seller=']],
  ['the parameter encoded too', 'https://mall.example/sp?%73eller=RIVAL&seller=MINE', ['seller=']],
  ['the path twice', 'https://mall.example/shop-RIVAL/shop-MINE', ['/shop-']],
  ['path and parameter', 'https://mall.example/shop-RIVAL?seller=MINE', ['/shop-', 'seller=']],
  ['a double slash in the path', 'https://rival.mall.example//shop/licence', ['//']],
  ['no seller', 'https://mall.example/sp', ['seller=', '/shop-']],
  ['words for a seller', 'https://mall.example/sp?seller=my%20shop', ['seller=']],
])('an address with %s means no seller', (_what, address, after) => {
  expect(idIn(address, ...after)).toBeNull();
});
