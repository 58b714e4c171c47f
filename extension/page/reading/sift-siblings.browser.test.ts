import { describe, expect, it } from 'vitest';
import { siftSiblings } from './sift-siblings.ts';
import { allMentions, testPage } from './test-page.ts';

const CODE = '91330106FAKE000133';
const NAME = '子虚商贸有限公司';

const nothing = () => false;

function children(markup: string): Node[] {
  return [...testPage(`<main>${markup}</main>`).querySelectorAll('main > *')];
}

function sift(siblings: readonly Node[], isKnown: (text: Text) => boolean = nothing) {
  const { passed, mentions, hot } = siftSiblings(siblings, isKnown, nothing);
  return {
    passed,
    keys: mentions.map(({ key }) => key),
    hot: [...hot.keys()].map((one) => siblings.indexOf(one)),
  };
}

describe('siblings looked at together', () => {
  it('are left out where they say nothing of a company', () => {
    const siblings = children('<p>刚刚下单，<b>好评</b>如潮</p><p>Sunny all day</p><p></p><hr><p>第3条</p>');
    expect(sift(siblings)).toEqual({ passed: 5, keys: [], hot: [] });
  });

  it('give the names that are lines of their own at once', () => {
    const siblings = children(`<p>供应商：乌有商贸有限公司</p><p>甲</p><div><p>乙</p><p>${NAME}</p></div>`);
    expect(sift(siblings)).toEqual({ passed: 3, keys: ['乌有商贸有限公司', NAME], hot: [] });
  });

  it.each([
    ['a name in a sentence', `<p>由杭州${NAME}承建</p>`],
    ['a name that the markup splits', '<p>子虚商贸<b>有限公</b>司</p>'],
    ['a code among other words', `<p>代码 ${CODE} 见下</p>`],
    ['a label with its value beside it', '<p><b>采购人</b><i>亡是县人民医院</i></p>'],
    ['a declaration', `<p data-credit-lens-code="${CODE}">旗舰店</p>`],
    ['a declaration inside', `<p><meta itemprop="taxID" content="${CODE}"></p>`],
    ['linked data', '<script type="application/ld+json">{}</script>'],
    ['an element that may get a shadow root', '<p><shop-card></shop-card></p>'],
  ])('are read closely for %s', (_what, markup) => {
    expect(sift(children(`<p>甲</p>${markup}<p>乙</p>`))).toEqual({ passed: 3, keys: [], hot: [1] });
  });

  it('are read closely for an open shadow root, and for words of which something is known', () => {
    const siblings = children('<p>甲</p><p>乙</p><p>丙</p>');
    (siblings[0] as Element).attachShadow({ mode: 'open' });
    expect(sift(siblings, (text) => text.data === '丙').hot.sort()).toEqual([0, 2]);
  });

  it('are read by themselves in tables, and not at all where nothing is read', () => {
    const rows = [...testPage('<table><tr><td>甲<tr><td>乙</table>').querySelectorAll('tr')];
    expect(sift(rows).hot).toEqual([0, 1]);
    const typed = [...testPage('<div contenteditable><p>甲<p>乙</div>').querySelectorAll('p')];
    expect(typed.flatMap(allMentions)).toEqual([]);
    expect(sift(typed).keys).toEqual([]);
  });

  it('that are many are passed some at a time, and a very long one is read by itself', () => {
    const line = `<p>${'<i>甲</i>'.repeat(50)}</p>`;
    const many = children(line.repeat(8));
    let at = 0;
    let times = 0;
    for (; at < many.length; times++) {
      const { passed, hot } = sift(many.slice(at));
      expect([passed > 0, hot.length]).toEqual([true, 0]);
      at += passed;
    }
    expect([at, times > 1]).toEqual([8, true]);
    expect(sift(children(`<p>${'<i>甲</i>'.repeat(500)}</p><p>乙</p>`))).toMatchObject({
      passed: 1,
      hot: [0],
    });
  });
});
