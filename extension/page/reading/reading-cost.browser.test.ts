import { expect, it } from 'vitest';
import { allMentions, testPage } from './test-page.ts';

/** Measures; asserts only that the same is found. */
it('reads 10,000 texts with 500 mentions: prints the time beside that of a bare walk', async ({
  annotate,
}) => {
  const row = (index: number): string =>
    index % 20 === 0
      ? `<div class="s"><a>子虚第${index}商贸有限公司</a></div>`
      : `<div class="s"><span>商品${index}号，包邮，今日发货，好评如潮</span></div>`;
  const page = testPage(Array.from({ length: 10_000 }, (_, index) => row(index)).join(''));
  const walks: number[] = [];
  const reads: number[] = [];
  for (let round = 0; round < 9; round++) {
    let began = performance.now();
    const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    let letters = 0;
    while (walker.nextNode()) letters += walker.currentNode.nodeValue?.length ?? 0;
    walks.push(performance.now() - began);
    began = performance.now();
    const mentions = allMentions(page);
    reads.push(performance.now() - began);
    expect([letters > 0, mentions.length]).toEqual([true, 500]);
  }
  const median = (times: number[]): string => (times.sort((a, b) => a - b)[4] ?? 0).toFixed(1);
  await annotate(
    `10,000 texts, 500 mentions: ${median(reads)} ms; a bare TreeWalker: ${median(walks)} ms (medians of 9)`,
  );
});
