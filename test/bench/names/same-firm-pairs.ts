import type { Random } from '../../../api-mock/src/register/random.ts';
import { type InventedFirm, inventBrand } from './invented-firm.ts';
import type { LabelledPair, Slice, Truth } from './labelled-pair.ts';
import { englishName, plainEnglishName } from './write-english-name.ts';
import { brandOf, registeredName, traditionalName } from './write-name.ts';

/** A mention, and whether it still is the registered name. */
type Mention = readonly [mention: string, truth: Truth];

/** Other writings of one firm's name: at most two of each slice. */
export function sameFirmPairs(firm: InventedFirm, random: Random): LabelledPair[] {
  const registered = registeredName(firm);
  const pairs: LabelledPair[] = [];
  const add = (slice: Slice, mention: Mention | null, other = registered): void => {
    if (mention === null) return;
    // A short form of a name that is short anyway is that name.
    const truth = mention[0] === other ? 'sameName' : mention[1];
    pairs.push({ slice, truth, mention: mention[0], registered: other });
  };
  add('identical', [registered, 'sameName']);
  add('script', inTraditional(firm, random));
  add('width', [inOtherWidth(registered, random), 'sameName']);
  add('bracket', inOtherBrackets(registered, random));
  add('abbreviation', random.pick(abbreviations(firm)));
  add('abbreviation', random.pick(abbreviations(firm)));
  add('branch', [random.pick(branches(registered, firm, random)), 'sameFirm']);
  add('formerName', ...withFormerName(firm, random));
  add('english', [englishName(firm, random), 'sameFirm']);
  add('english', [englishName(firm, random), 'sameFirm'], plainEnglishName(firm));
  if (random.below(3) === 0)
    pairs.push({ slice: 'sameNameOtherCode', truth: 'sameName', mention: registered, registered });
  return pairs;
}

/** All traditional, or as hasty conversions leave it: some characters not converted. */
function inTraditional(firm: InventedFirm, random: Random): Mention | null {
  const simplified = [...registeredName(firm)];
  const traditional = [...traditionalName(firm)];
  const isHasty = random.below(4) === 0;
  const mixed = traditional.map((character, at) =>
    isHasty && random.below(3) === 0 ? (simplified[at] ?? character) : character,
  );
  return mixed.join('') === simplified.join('') ? null : [mixed.join(''), 'sameName'];
}

function inOtherWidth(name: string, random: Random): string {
  const characters = [...name];
  const at = 1 + random.below(characters.length - 1);
  const cut = (between: string): string =>
    `${characters.slice(0, at).join('')}${between}${characters.slice(at).join('')}`;
  return random.pick([
    () => characters.join(' '),
    () => cut(' '),
    () => cut('\u3000'),
    () => cut('\n        '),
    () => cut('\u200b'),
    () => cut('\u00ad'),
    () => `\u00a0${name}\u3000`,
    () =>
      name
        .replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
        .replace(/有限/, '有 限'),
    () => `${name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())} `,
  ])();
}

function inOtherBrackets(name: string, random: Random): Mention | null {
  if (!name.includes('（')) return null;
  const swap = (open: string, close: string): string => name.replace('（', open).replace('）', close);
  return random.pick<Mention>([
    [swap('(', ')'), 'sameName'],
    [swap(' (', ') '), 'sameName'],
    [swap('(', '）'), 'sameName'],
    [swap('﹙', '﹚'), 'sameName'],
    [swap('〔', '〕'), 'sameName'],
    [swap('[', ']'), 'sameName'],
    [swap('【', '】'), 'sameName'],
    [swap('', ''), 'sameFirm'],
  ]);
}

/** Short names as award notices and marketplaces use them. */
function abbreviations(firm: InventedFirm): Mention[] {
  const { place, trade, form, layout } = firm;
  const brand = brandOf(firm);
  const core = `${brand}${trade.zh}`;
  // Two characters stand for a trade of two words: 网络 for 网络科技, but nobody says 新能 for 新能源.
  const shortTrade = trade.zh.length >= 4 ? trade.zh.slice(0, 2) : trade.zh;
  const upper = place.province.zh === place.zh ? '' : place.province.zh;
  const names = [core, `“${core}”`];
  const placed = [
    `${place.zh}${brand}`,
    `${place.zh}${core}`,
    `${place.zh}${brand}${shortTrade}`,
    `${core}（${place.zh}）`,
    `${place.city}${core}${form.zh}`,
    `${upper}${place.zh}${core}${form.zh}`,
    `${core}${form.zh}`,
  ];
  if (layout !== 'noPlace') names.push(...placed);
  if (form.zh.endsWith('公司')) names.push(`${core}公司`);
  if (form.zh.endsWith('公司') && layout !== 'noPlace') names.push(`${place.zh}${core}公司`);
  return names.map((name) => [name, 'sameFirm']);
}

/** A branch is no firm of its own: its name is the firm's with a tail (Provisions, art. 13). */
function branches(registered: string, { place }: InventedFirm, random: Random): string[] {
  const other = random.pick(['宁波', '苏州', '成都', '武汉', '西湖', '城东', '南山']);
  const ordinal = random.pick(['第一', '第二', '第三', '一', '二']);
  return [
    `${registered}${other}分公司`,
    `${registered}（${other}分公司）`,
    `${registered} ${place.zh}分公司`,
    `${registered}${ordinal}分公司`,
    `${registered}${other}分店`,
    `${registered}${other}办事处`,
    `${registered}${other}营业部`,
    `${registered}${ordinal}分厂`,
  ];
}

/** A notice that gives a former name beside the present one, or the firm before it became a joint-stock company. */
function withFormerName(firm: InventedFirm, random: Random): [Mention, string] {
  const present = registeredName(firm);
  const former = registeredName({ ...firm, brand: inventBrand(random) });
  const jointStock = registeredName({ ...firm, form: { ...firm.form, zh: '股份有限公司' } });
  const limited = registeredName({ ...firm, form: { ...firm.form, zh: '有限公司' } });
  const hasNote: [Mention, string][] = [
    [[`${present}（曾用名：${former}）`, 'sameFirm'], former],
    [[`${present}(原${former})`, 'sameFirm'], former],
    [[`${present}（原名：${former}）`, 'sameFirm'], former],
    [[`${present} 曾用名 ${former}`, 'sameFirm'], former],
    [[`${former}（现更名为${present}）`, 'sameFirm'], present],
    [[`${present}（曾用名：${former}）`, 'sameFirm'], present],
  ];
  return random.pick([...hasNote, [[limited, 'sameFirm'], jointStock]]);
}
