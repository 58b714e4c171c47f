import type { Random } from '../../../api-mock/src/register/random.ts';
import { confuseBrand, disturbBrand } from './disturb-brand.ts';
import { type InventedFirm, inventBrand } from './invented-firm.ts';
import type { LabelledPair, Slice, Truth } from './labelled-pair.ts';
import { type BrandPart, placesOf, tradesOf } from './words.ts';
import { englishName } from './write-english-name.ts';
import { brandOf, registeredName, traditionalName } from './write-name.ts';

/** Near names of other firms: what the naming rules let stand beside this one, and what a typing error makes of it. */
export function otherFirmPairs(firm: InventedFirm, isHeldOut: boolean, random: Random): LabelledPair[] {
  const registered = registeredName(firm);
  const pairs: LabelledPair[] = [];
  const add = (
    slice: Slice,
    mention: string | null,
    other = registered,
    truth: Truth = 'otherFirm',
  ): void => {
    if (mention !== null) pairs.push({ slice, truth, mention, registered: other });
  };
  const near = { ...firm, brand: disturbBrand(firm.brand, random) };
  const trap = { ...firm, brand: confuseBrand(firm.brand, random, 'any') };
  const elsewhere = inOtherPlace(firm, isHeldOut, random);
  const inOtherTrade = { ...firm, trade: otherTrade(firm, isHeldOut, random) };
  add('nearName', registeredName(near));
  add('nearName', random.pick(relatives(firm, inOtherTrade)));
  add('oneCharacter', registeredName(trap));
  add('oneCharacter', registeredName({ ...firm, brand: confuseBrand(firm.brand, random, 'any') }));
  add('sameBrandOtherCity', firm.layout === 'noPlace' ? null : registeredName(elsewhere));
  add('scriptOtherFirm', traditionalName(random.pick([near, trap, inOtherTrade])));
  add('abbreviationOtherFirm', random.pick(shortNames(firm, near, trap, elsewhere, inOtherTrade)));
  add('branchOtherFirm', ...random.pick(otherBranches(registered, registeredName(near), firm)));
  add('formerNameOtherFirm', formerNameOfOther(firm, near, random));
  const spoken = { ...firm, brand: confuseBrand(firm.brand, random, 'otherSound') };
  add(
    'englishOtherFirm',
    englishName(
      random.pick([spoken, inOtherTrade, elsewhere.layout === 'noPlace' ? spoken : elsewhere]),
      random,
    ),
  );
  const homophone = confuseBrand(firm.brand, random, 'sameSound');
  if (homophone !== firm.brand)
    add('homophoneInEnglish', englishName({ ...firm, brand: homophone }, random), registered, 'undecidable');
  return pairs;
}

function inOtherPlace(firm: InventedFirm, isHeldOut: boolean, random: Random): InventedFirm {
  return { ...firm, place: random.pick(placesOf(isHeldOut).filter((place) => place.zh !== firm.place.zh)) };
}

/** A trade that shares no English rendering with the firm's, and is no shortening of it. */
function otherTrade({ trade }: InventedFirm, isHeldOut: boolean, random: Random): InventedFirm['trade'] {
  const others = tradesOf(isHeldOut).filter(
    ({ zh, en }) => !zh.startsWith(trade.zh.slice(0, 2)) && !en.some((word) => trade.en.includes(word)),
  );
  return random.pick(others);
}

/** Firms around a firm: other trade, group, holding, park, trade union, an adjective before the brand. */
function relatives(firm: InventedFirm, inOtherTrade: InventedFirm): string[] {
  const { place, trade, form } = firm;
  const brand = brandOf(firm);
  const own = registeredName(firm);
  const before = (word: string): BrandPart[] => [{ zh: word, hant: word, en: '' }, ...firm.brand];
  const names = [
    registeredName(inOtherTrade),
    registeredName(inOtherTrade),
    registeredName({ ...firm, brand: before('新') }),
    registeredName({ ...firm, brand: before('大') }),
    registeredName({ ...firm, trade: { ...trade, zh: `${trade.zh}产业园管理` } }),
    registeredName({ ...firm, trade: { ...trade, zh: `智能${trade.zh}` } }),
    registeredName({ ...firm, trade: { ...trade, zh: `${trade.zh}发展` } }),
    registeredName({ ...firm, trade: { ...trade, zh: `第一${trade.zh}` } }),
    `${own}工会委员会`,
    `${own}幼儿园`,
    `${place.zh}${brand}投资控股有限公司`,
    registeredName({
      ...firm,
      form: { ...form, zh: form.zh === '集团有限公司' ? '有限公司' : '集团有限公司' },
    }),
    registeredName({ ...firm, form: { ...form, zh: form.zh === '经营部' ? '有限公司' : '经营部' } }),
  ];
  if (firm.layout !== 'noPlace')
    names.push(`${place.province.zh === place.zh ? '中国' : place.province.zh}${brand}${trade.zh}${form.zh}`);
  return names;
}

function shortNames(
  firm: InventedFirm,
  near: InventedFirm,
  trap: InventedFirm,
  elsewhere: InventedFirm,
  inOtherTrade: InventedFirm,
): string[] {
  const names = [
    `${brandOf(near)}${firm.trade.zh}`,
    `${brandOf(trap)}${firm.trade.zh}`,
    `${brandOf(trap)}${firm.trade.zh}公司`,
    `${brandOf(firm)}${inOtherTrade.trade.zh}`,
  ];
  if (firm.layout !== 'noPlace') {
    names.push(
      `${firm.place.zh}${brandOf(near)}`,
      `${firm.place.zh}${brandOf(trap)}`,
      `${elsewhere.place.zh}${brandOf(firm)}`,
      `${elsewhere.place.zh}${brandOf(firm)}${firm.trade.zh}`,
    );
  }
  return names;
}

function otherBranches(registered: string, near: string, { place }: InventedFirm): [string, string][] {
  const there = place.zh === '宁波' ? '苏州' : '宁波';
  return [
    [`${registered}${there}分公司`, `${registered}${place.zh}分公司`],
    [`${registered}第一分公司`, `${registered}第二分公司`],
    [`${near}${there}分公司`, registered],
    [`${near}第一分公司`, `${registered}第一分公司`],
    [`${near}（${there}分公司）`, registered],
  ];
}

/** A note gives the former name of one firm; the registered name is another's, near to it. */
function formerNameOfOther(firm: InventedFirm, near: InventedFirm, random: Random): string {
  const present = registeredName({ ...firm, brand: inventBrand(random) });
  const former = registeredName(near);
  return random.pick([
    `${present}（曾用名：${former}）`,
    `${present}(原${former})`,
    `${former}（现更名为${present}）`,
  ]);
}
