import { describe, expect, it } from 'vitest';
import packed from '../adapters/table.gen.json' with { type: 'json' };
import { readTable } from '../page/adapting/read-table.ts';
import { acceptLesson } from './accept-lesson.ts';

const TABLE = readTable(packed);
/** Every adapter as if it had been tried, to show that more than the switch stands in the way. */
const ALL_ON = { ...TABLE, adapters: TABLE.adapters.map((adapter) => ({ ...adapter, isTried: true })) };
const DAY = '2026-11-21';
const CODE = '91330100FAKE70011C';
const LESSON = {
  adapter: 'jd/licence',
  sellerId: '700101',
  code: CODE,
  registeredName: '杭州子虚商贸有限公司',
};
const LICENCE = 'https://mall.jd.com/showLicence-700101.html';

const accept = (lesson: unknown, url = LICENCE, frameId = 0, table = TABLE) =>
  acceptLesson(lesson, { url, frameId }, table, DAY);

describe('a lesson about a seller', () => {
  it('is accepted from the licence page of that seller', () => {
    expect(accept(LESSON)).toEqual({
      site: 'jd',
      sellerId: '700101',
      learned: { code: CODE, registeredName: LESSON.registeredName, page: 'licence', day: DAY },
      correction: null,
    });
  });

  it.each([
    ['another host', 'https://mall.jd.com.example.org/showLicence-700101.html'],
    ['a host that ends alike', 'https://notjd.com/showLicence-700101.html'],
    ['another page of the site', 'https://mall.jd.com/index-700101.html'],
    [
      'a shop’s own page that names the licence page',
      'https://mall.jd.com/view_page-1.html?u=/showLicence-700101.html',
    ],
    ['the licence page of another seller', 'https://mall.jd.com/showLicence-700102.html'],
    ['an unencrypted page', 'http://mall.jd.com/showLicence-700101.html'],
    ['no address', 'about:blank'],
    ['no address at all', ''],
  ])('is refused from %s', (_what, url) => {
    expect(accept(LESSON, url)).toBeNull();
    expect(accept(LESSON, url, 0, ALL_ON)).toBeNull();
  });

  it('is refused from a frame in another page', () => {
    expect(accept(LESSON, LICENCE, 3)).toBeNull();
  });

  it('is refused while the adapter is switched off', () => {
    expect(accept(LESSON, LICENCE, 0, { ...TABLE, off: ['jd/licence'] })).toBeNull();
    expect(accept(LESSON, LICENCE, 0, { ...TABLE, off: ['jd/*'] })).toBeNull();
  });

  it.each([
    ['a code of another form', { ...LESSON, code: '330483000012345' }],
    ['a number of a person', { ...LESSON, code: '11010119900101001X' }],
    ['a sole proprietor', { ...LESSON, code: '92330100FAKE700119' }],
    ['no code', { sellerId: '700101' }],
    ['a seller id that is none', { ...LESSON, sellerId: '../700101' }],
    ['no object', null],
    ['a text', 'jd'],
  ])('is refused with %s', (_what, lesson) => {
    expect(accept(lesson)).toBeNull();
  });

  it('leaves out a name that is too long to be one', () => {
    expect(accept({ ...LESSON, registeredName: '子'.repeat(121) })?.learned?.registeredName).toBeNull();
  });
});
