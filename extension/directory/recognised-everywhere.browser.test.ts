import { expect, it } from 'vitest';
import item from '../../test/adapters/pages/jd-item.html?raw';
import listing from '../../test/adapters/pages/jd-listing.html?raw';
import { readMarkup, TABLE } from '../../test/adapters/test-adapter.ts';
import licence from '../../test/pages/jd-licence.html?raw';
import { sellerMention } from '../page/adapting/seller-mention.ts';
import { acceptLesson } from './accept-lesson.ts';
import { learnSeller, resolveSeller } from './seller-directory.ts';

const DAY = '2026-11-21';
/** The shop of the reconstructed pages. */
const SHOP = '700101';
const CODE = '91330100FAKE70011C';

/** The licence page as served, for an invented shop and company. */
const invented = licence
  .replace('91330483MA2B9PTN02', CODE)
  .replace('浙江百越汇农业科技有限公司', '杭州子虚商贸有限公司');

it('recognises a seller on every page of the site after one look at its licence', () => {
  const url = `https://mall.jd.com/showLicence-${SHOP}.html`;
  const reading = readMarkup(invented, url);
  if (reading.outcome !== 'read') throw new Error(reading.outcome);
  const accepted = acceptLesson(reading.lesson, { url, frameId: 0 }, TABLE, DAY);
  if (accepted === null) throw new Error('The licence page taught nothing.');
  const directory = learnSeller(new Map(), accepted);
  const marked = (markup: string, as: string) => {
    const page = readMarkup(markup, as);
    if (page.outcome !== 'read') throw new Error(page.outcome);
    return page.sellers.flatMap((seller) => {
      const known = resolveSeller(directory, seller, DAY);
      const mention = known === null ? null : sellerMention(seller, known.code, known.source);
      return mention === null ? [] : [`${mention.range?.toString()} ${mention.key}`];
    });
  };
  expect(marked(item, 'https://item.jd.com/70010001.html')).toEqual([`南柯一梦旗舰店 ${CODE}`]);
  expect(marked(listing, 'https://search.jd.com/Search?keyword=a')).toEqual([`南柯一梦旗舰店 ${CODE}`]);
});
