import { describe, expect, it } from 'vitest';
import { discoverMentions } from './discover-mentions.ts';
import { allMentions, testPage } from './test-page.ts';
import { TextRuns } from './text-runs.ts';

const LONG = '。'.repeat(9_000);

/** Each text with the words that the runs give it. */
function pairs(root: Node, onElement?: (element: Element) => void): [string, string][] {
  const runs = new TextRuns(root, { onElement });
  const found: [string, string][] = [];
  while (runs.next()) {
    for (let at = 0; at < runs.count; at++)
      found.push([
        runs.texts[at]?.data ?? '',
        runs.words.slice(at === 0 ? 0 : runs.ends[at - 1], runs.ends[at]),
      ]);
  }
  return found;
}

describe('texts in runs', () => {
  const markup = `<p>甲<b>乙</b><!-- 丙 --></p><p></p>${'<i>丁</i>'.repeat(400)}<script>戊</script><p>${LONG}</p>己`;

  it('have the words of each text, long ones and those around them included', () => {
    const page = testPage(markup);
    const found = pairs(page);
    expect(found).toHaveLength(405);
    expect(found.filter(([data, words]) => data !== words)).toEqual([]);
    expect(pairs(page, () => undefined)).toEqual(found);
  });

  it('leave out what scripts hold where that is much, and nothing around them', () => {
    const page = testPage(`<p>甲</p><script>${LONG}</script><p>乙</p>`);
    expect(pairs(page)).toEqual([
      ['甲', '甲'],
      ['乙', '乙'],
    ]);
  });

  it('are read in shadow roots too', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>甲</p><p>乙</p><p>丙</p><p>子虚商贸有限公司</p>';
    expect(allMentions(root).map(({ key }) => key)).toEqual(['子虚商贸有限公司']);
  });

  it('are not told of once they have left the page during a pause', () => {
    const page = testPage(
      '<p>子虚商贸有限公司</p><p id="gone">乌有商贸有限公司</p><p>一</p><p>亡是商贸有限公司</p>',
    );
    const found: string[] = [];
    for (const mention of discoverMentions(page)) {
      if (mention === null) continue;
      found.push(mention.key);
      page.getElementById('gone')?.remove();
    }
    expect(found).toEqual(['子虚商贸有限公司', '亡是商贸有限公司']);
  });

  it('are begun anew where the place that reading had come to has moved', () => {
    const page = testPage('<p>子虚商贸有限公司</p><div><p>一</p><p>二</p><p>三</p></div>');
    const steps = discoverMentions(page);
    expect(steps.next().value).toMatchObject({ key: '子虚商贸有限公司' });
    page.body.prepend(page.querySelector('div')?.lastChild as Element);
    let last = steps.next();
    while (!last.done) last = steps.next();
    expect(last.value).toBe(false);
  });
});
