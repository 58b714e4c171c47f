import { expect, it } from 'vitest';
import { allMentions, checkRange, testPage } from './test-page.ts';

const NOW = '杭州子虚科技有限公司';
const THEN = '杭州乌有科技有限公司';
const EARLIER = '杭州亡是科技有限公司';

/** The names of a page: each with what it is a former name of, `?` where the page does not say that. */
function names(markup: string): Record<string, string | null> {
  return Object.fromEntries(
    allMentions(testPage(markup)).map((mention) => {
      checkRange(mention);
      const isFormer = mention.field === 'formerName';
      expect(mention.confidence > 0).toBe(!isFormer);
      return [mention.key, isFormer ? (mention.formerNameOf ?? '?') : null];
    }),
  );
}

it.each([
  ['in brackets', `<p>${NOW}（曾用名：${THEN}）</p>`],
  ['in brackets, without a colon', `<p>供应商：${NOW}（曾用名${THEN}）</p>`],
  ['in brackets, by one letter', `<p>由${NOW}（原${THEN}）承建</p>`],
  ['behind a comma', `<p>委托${NOW}，原名“${THEN}”，办理</p>`],
  ['as a field behind another', `<p>供应商名称：${NOW}<br>曾用名：${THEN}</p>`],
  ['in traditional script', `<p>廠商名稱：${NOW}（原名稱：${THEN}）</p>`],
  ['in Japanese', `<p>会社名：${NOW}（旧社名：${THEN}）</p>`],
  ['of which the page tells the new one', `<p>经核准，${THEN}于2024年3月更名为${NOW}。</p>`],
  ['whose change the page tells', `<p>供应商企业名称由“${THEN}”变更为“${NOW}”。</p>`],
  ['with the present one in brackets', `<p>由${THEN}（现用名：${NOW}）承建</p>`],
])('ties a former name to the present one: %s', (_how, markup) => {
  expect(names(markup)).toEqual({ [NOW]: null, [THEN]: NOW });
});

it('ties several former names to the present one', () => {
  expect(names(`<p>${NOW}（曾用名：${THEN}、${EARLIER}）</p>`)).toEqual({
    [NOW]: null,
    [THEN]: NOW,
    [EARLIER]: NOW,
  });
});

it.each([
  ['English', 'formerly'],
  ['English, at length', 'formerly known as'],
  ['German', 'früher'],
  ['French', 'anciennement'],
  ['Italian', 'già'],
  ['Spanish', 'antes:'],
  ['Polish', 'dawniej'],
])('ties former names in %s', (_language, word) => {
  expect(names(`<p>Supplier: Zixu Trading Co., Ltd. (${word} Wuyou Trading Co., Ltd.)</p>`)).toEqual({
    'ZixuTradingCo.,Ltd.': null,
    'WuyouTradingCo.,Ltd.': 'ZixuTradingCo.,Ltd.',
  });
});

it('knows a former name in a field of its own, whose present one stands elsewhere', () => {
  expect(
    names(`<table><tr><td>曾用名<td>${THEN}</table><p>Former name: Wuyou Trading Co., Ltd.</p>`),
  ).toEqual({
    [THEN]: '?',
    'WuyouTradingCo.,Ltd.': '?',
  });
});

it.each([
  ['two companies side by side', `<p>由${NOW}、${THEN}承建</p>`],
  ['another company in brackets', `<p>由${NOW}（成员：${THEN}）承建</p>`],
  ['another shareholder', `<p>股东由${NOW}变更为${THEN}。</p>`],
  ['another winner', `<p>中标人由${NOW}变更为${THEN}。</p>`],
  ['a subsidiary that is renamed', `<p>${NOW}的子公司更名为${THEN}。</p>`],
  ['what another company does now', `<p>中标人为${NOW}，现${THEN}提出质疑</p>`],
])('takes %s for no former name', (_what, markup) => {
  expect(Object.values(names(markup)).every((former) => former === null)).toBe(true);
});
