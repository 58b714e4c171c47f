import { describe, expect, it } from 'vitest';
import { discoverMentions } from './discover-mentions.ts';
import { allMentions, checkRange, found, testPage } from './test-page.ts';

const CODE = '91330106FAKE000133';
const NAME = '子虚商贸有限公司';

describe('a hostile page', { timeout: 30_000 }, () => {
  it('cannot hide behind the names of its form fields', () => {
    const properties = [
      'nodeType',
      'parentNode',
      'firstChild',
      'nextSibling',
      'childNodes',
      'localName',
      'attributes',
      'getAttribute',
      'textContent',
      'isConnected',
    ];
    const fields = properties
      .map((property) => `<input name="${property}"><img name="${property}">`)
      .join('');
    const page = testPage(
      `<form><p>${NAME}</p>${fields}<p>企业名称：${NAME}</p><p>${CODE}</p></form><p>${NAME}</p><img name="documentElement"><img name="body"><img name="createTreeWalker">`,
    );
    const mentions = allMentions(page);
    for (const mention of mentions) checkRange(mention);
    expect(mentions.map(({ key }) => key)).toEqual([NAME, NAME, CODE, NAME]);
  });

  it('gets its markup inside a name back as text at most', () => {
    expect(found(`<p>企业名称：&lt;img src=x onerror=alert(1)&gt;${NAME}</p>`)).toEqual([
      `text name ${NAME}`,
    ]);
    expect(found(`<p>企业名称：子虚&lt;b&gt;商贸&lt;/b&gt;有限公司</p>`)).toEqual([]);
    expect(
      found(
        `<td data-credit-lens-code="&lt;b&gt;${CODE}">x</td><p itemprop="legalName" content="&lt;script&gt;">x</p>`,
      ),
    ).toEqual([]);
  });

  it('is read in small steps, however many nodes it has', () => {
    const page = testPage('');
    const list = page.createElement('div');
    for (let index = 0; index < 100_000; index++) list.append(page.createElement('i'), '某');
    list.append(testPage(`<p>${NAME}</p>`).body.firstChild ?? '');
    page.body.append(list);
    expect(stepsOf(page)).toBeGreaterThan(1_000);
    expect(allMentions(page).map(({ key }) => key)).toEqual([NAME]);
  });

  it('is read in small steps where its elements are empty', () => {
    const page = testPage('');
    const list = page.createElement('div');
    for (let index = 0; index < 200_000; index++) list.append(page.createElement('i'));
    list.append(testPage(`<p>${NAME}</p>`).body.firstChild ?? '');
    page.body.append(list);
    expect(stepsOf(page)).toBeGreaterThan(1_000);
    expect(allMentions(page).map(({ key }) => key)).toEqual([NAME]);
  });

  it('is read no further than the cap, however long its texts are', () => {
    const filler = '企业名称：联系人：某某某某有限公司，'.repeat(5_000);
    const page = testPage(
      `<p>${CODE} ${filler}</p><p>${'9'.repeat(2_000_000)}</p><p>${'（'.repeat(300_000)}有限公司</p><p>${'某，'.repeat(110_000)} ${CODE}</p>`,
    );
    expect(allMentions(page).filter(({ kind }) => kind === 'code').length).toBe(1);
  });

  it('is read about as fast as plain text of its length where its names are made to be slow', () => {
    const slow = [
      `供应商名称：${'子虚与'.repeat(1_000)}有限公司`,
      `Company name: ${'a '.repeat(2_000)}`,
      `${'公 司'.repeat(1_000)}`,
      '名 '.repeat(2_000),
      '：'.repeat(4_000),
    ];
    const pageOf = (texts: string[]): Document =>
      testPage(
        texts
          .map((words) => `<p>${words}</p>`)
          .join('')
          .repeat(20),
      );
    const plain = slow.map(({ length }) => '某地新闻一则。'.repeat(length / 7));
    expect(readingTime(pageOf(slow)) / readingTime(pageOf(plain))).toBeLessThan(MUCH_SLOWER);
  });

  it('may nest as deep as it likes', () => {
    const page = testPage('');
    let inner: Element = page.body;
    for (let level = 0; level < 5_000; level++) {
      const next = page.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.textContent = NAME;
    expect(allMentions(page).map(({ key }) => key)).toEqual([NAME]);
  });

  it('may move what is being read: reading ends and says so', () => {
    const page = testPage(`<div id="a">${'<p>x</p>'.repeat(500)}</div><p>${NAME}</p>`);
    const steps = discoverMentions(page);
    steps.next();
    page.querySelector('#a')?.remove();
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toBe(false);
  });
});

/** A reader that goes back over what it read needs thousands of times as long as for plain text, not some ten times. */
const MUCH_SLOWER = 500;

/** How often reading pauses, so that a slice can end there. */
function stepsOf(root: Node): number {
  const steps = discoverMentions(root);
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
}

/** Time to read a page whole, in ms: the best of three, for the machine does other work. */
function readingTime(root: Node): number {
  const times = [1, 2, 3].map(() => {
    const began = performance.now();
    allMentions(root);
    return performance.now() - began;
  });
  return Math.min(...times);
}
