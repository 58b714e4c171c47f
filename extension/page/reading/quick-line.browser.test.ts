import { describe, expect, it } from 'vitest';
import { interpretPassage } from './interpret-passage.ts';
import { quickMention } from './quick-line.ts';

/** What the quick look and the close one say of a line. */
function both(line: string): { quick: string | null; close: string[] } {
  const node = document.createTextNode(line);
  const pieces = [{ node, offset: 0, start: 0, end: line.length }];
  const passage = { text: line, pieces, spans: [], declared: [], block: null, cell: null, climb: 0 };
  const said = ({
    source,
    kind,
    key,
    text,
    field,
    place,
  }: ReturnType<typeof quickMention> & object): string =>
    [source, kind, key, text, field, place?.startOffset, place?.endOffset].join(' ');
  const quick = quickMention(node, line);
  return {
    quick: quick === null ? null : said(quick),
    close: interpretPassage(passage, null).mentions.map(said),
  };
}

describe('the quick look at a line', () => {
  it.each([
    '子虚商贸有限公司',
    '子虚（杭州）商贸有限公司',
    '乌有第3电子商务有限公司',
    '乌有光电科技股份有限公司',
    '南柯A1建设有限公司',
    '供应商：子虚商贸有限公司',
    '第一中标候选人:乌有科技有限公司',
    '统一社会信用代码：91330106FAKE000133',
    '统一社会信用代码:91330106FAKE000134',
  ])('says of "%s" what the close one says', (line) => {
    const { quick, close } = both(line);
    expect(quick).not.toBeNull();
    expect([quick]).toEqual(close);
  });

  it.each([
    '法定代表人：虚构张三有限公司',
    '开户银行：子虚有限公司',
    '第一名子虚商贸有限公司',
    '子虚商贸有限公司乌有商贸有限公司',
    '张三110105194912310021商贸有限公司',
    '科技有限公司',
    '我们最好的有限公司',
    '供应商：子虚集团（杭州）有限公司',
    '供应商：联系人：虚构张三有限公司',
    '联系人：91330106FAKE000133',
    '统一社会信用代码：110105194912310021',
    '统一社会信用代码：91330106fake000133',
  ])('leaves "%s" to the close one', (line) => {
    expect(both(line).quick).toBeNull();
  });
});
