import { describe, expect, it, vi } from 'vitest';
import { discoverMentions } from '../reading/discover-mentions.ts';
import { readInSteps, readWithAdapter } from './read-with-adapter.ts';
import { saidTwice } from './said-twice.ts';
import { ADDRESS, bySelector, CODE, field, ID, LABELLED, RIVAL, read, table } from './test-adapting.ts';

function keys(...[markup, fields, given]: Parameters<typeof read>): string[] | string {
  const reading = read(markup, fields, given);
  return reading.outcome === 'read' ? reading.mentions.map(({ key }) => key) : reading.outcome;
}

describe('reading with an adapter', () => {
  it('says what it has: nothing for other addresses, "off" for what is switched off', () => {
    const document = new DOMParser().parseFromString('', 'text/html');
    const other = new URL('https://other.example/');
    expect(readWithAdapter(document, other, table([]))).toEqual({ outcome: 'none' });
    const off = { ...table([]), off: ['shop/*'] };
    expect(readWithAdapter(document, ADDRESS, off)).toEqual({
      outcome: 'off',
      adapter: 'shop/licence',
      kind: 'licence',
    });
  });

  it('gives each company its role, its source and a range of exactly its words', () => {
    const reading = read(`<p class="licence">注册号：${CODE}，地址</p>`, [LABELLED]);
    if (reading.outcome !== 'read') throw new Error(reading.outcome);
    const [mention] = reading.mentions;
    expect(mention).toMatchObject({
      role: 'seller',
      source: 'adapter',
      kind: 'code',
      text: CODE,
      validity: 'valid',
    });
    expect(mention?.range?.toString()).toBe(CODE);
  });

  it('is not repeated by the generic reading, which still tells what stands elsewhere', () => {
    const page = `<p>税号：${CODE}</p><p class="licence">注册号：${CODE}</p>`;
    const document = new DOMParser().parseFromString(page, 'text/html');
    const reading = readWithAdapter(document, ADDRESS, table([LABELLED]));
    if (reading.outcome !== 'read') throw new Error(reading.outcome);
    const generic = [...discoverMentions(document)].filter((mention) => mention !== null);
    const isRepeated = saidTwice(reading.mentions);
    expect(generic.map(isRepeated)).toEqual([false, true]);
  });

  it('takes a code from behind its own labels only', () => {
    const other = `<p class="licence">税号：${RIVAL}<br>注册号：${CODE}</p>`;
    expect(keys(other, [LABELLED])).toEqual([CODE]);
  });

  it('takes a code from its own region only', () => {
    const page = `<p>注册号：${RIVAL}</p><div class="licence"><p>注册号：${CODE}</p></div><p>注册号：${RIVAL}</p>`;
    expect(keys(page, [LABELLED])).toEqual([CODE]);
  });

  it('does not take the words of a label inside a sentence for a label', () => {
    const page = `<div class="licence"><p>卖家填写了注册号并保证属实。</p><p>注册号：${CODE}</p></div>`;
    expect(keys(page, [LABELLED])).toEqual([CODE]);
  });

  it('is stale with two of what there must be one of, whoever printed the second', () => {
    const page = `<div class="licence"><p>注册号：${CODE}</p><p>注册号：${RIVAL}</p></div>`;
    expect(read(page, [LABELLED])).toEqual({
      outcome: 'stale',
      adapter: 'shop/licence',
      kind: 'licence',
      broken: [{ what: 'code', where: '注册号', expected: [1, 1], found: 2 }],
    });
  });

  it('is stale as a whole when one field is missing', () => {
    const name = field({ means: 'registeredName', place: bySelector('.name') });
    expect(keys(`<p class="licence">注册号：${CODE}</p>`, [LABELLED, name])).toBe('stale');
  });

  it('is not stale where a foreign firm or a person sells, and names nobody', () => {
    const name = field({ means: 'registeredName', place: bySelector('.name') });
    const page = '<div class="licence"><p>注册号：HRB 700101</p><b class="name">虚构张三</b></div>';
    expect(keys(page, [LABELLED, name])).toEqual([]);
  });

  it('leaves a person alone that stands in the element of a company', () => {
    const name = field({ means: 'registeredName', place: bySelector('.name') });
    const page =
      '<div class="licence"><p class="name">杭州子虚商贸有限公司 法定代表人：虚构张三有限公司</p></div>';
    expect(keys(page, [name])).toEqual(['杭州子虚商贸有限公司']);
  });

  it('reads keys of scripts without being misled by other words or broken JSON', () => {
    const place = { by: 'script', selector: 'script', key: 'licence' } as const;
    const script = `window.a = {"x":"licence","licence" : "${CODE}", licence: '${RIVAL}', "licence":null,"licence":"\\q"}`;
    const page = `<div class="licence"></div><script>${script}</script>`;
    expect(keys(page, [field({ means: 'code', place })])).toEqual([CODE]);
    expect(keys(page.replace('null', `"${RIVAL}"`), [field({ means: 'code', place })])).toBe('stale');
  });

  it('gives what stands in data no place, so that it carries no flag', () => {
    const attribute = field({ means: 'code', place: bySelector('i', 'data-code') });
    const reading = read(`<p class="licence"><i data-code="${CODE}">子虚</i></p>`, [attribute]);
    expect(reading).toMatchObject({ mentions: [{ key: CODE, place: null, range: null }] });
  });

  it('leaves single odd entries of a listing out, and is stale when they are the rule', () => {
    const shop = field({ means: 'registeredName', place: bySelector('b') });
    const card = '<li class="card"><b>杭州子虚商贸有限公司</b></li>';
    const listing = { kind: 'listing', region: '.card', regions: [1, 100] } as const;
    expect(keys(`${card}<li class="card">广告</li>${card}`, [shop], listing)).toHaveLength(2);
    expect(keys(`${card}${'<li class="card">广告</li>'.repeat(3)}`, [shop], listing)).toBe('stale');
  });

  it('reads the page as the browser made it, whatever its named fields are called', () => {
    const clobber = '<form name="querySelectorAll"></form><form class="x"><input name="childNodes"></form>';
    const page = `${clobber}<form class="licence"><input name="querySelectorAll"><input name="firstChild"><p>注册号：${CODE}</p></form>`;
    const paragraph = field({ means: 'code', place: bySelector('p') });
    expect(keys(page, [LABELLED])).toEqual([CODE]);
    expect(keys(page.replace('注册号：', ''), [paragraph])).toEqual([CODE]);
  });

  it('changes nothing, fetches nothing and clicks nothing', () => {
    const page = `<a href="/x" class="licence" onclick="throw 1">注册号：${CODE}<img src="/i.png"></a>`;
    const document = new DOMParser().parseFromString(page, 'text/html');
    const before = document.documentElement.outerHTML;
    const fetched = vi.spyOn(globalThis, 'fetch');
    const clicked = vi.spyOn(HTMLElement.prototype, 'click');
    readWithAdapter(document, ADDRESS, table([LABELLED, ID]));
    expect(document.documentElement.outerHTML).toBe(before);
    expect([fetched.mock.calls, clicked.mock.calls]).toEqual([[], []]);
  });

  it('can be paused between the entries of a listing, and inside a long licence table', () => {
    const shop = field({ means: 'registeredName', place: bySelector('b') });
    const given = { region: '.card', regions: [1, 100] } as const;
    const pauses = (markup: string, ...adapter: Parameters<typeof table>) => {
      const document = new DOMParser().parseFromString(markup, 'text/html');
      return [...readInSteps(document, ADDRESS, table(...adapter))].length;
    };
    expect(pauses('<li class="card"><b>子虚</b></li>'.repeat(50), [shop], given)).toBeGreaterThanOrEqual(50);
    expect(
      pauses(`<div class="licence">${'<p>子虚</p>'.repeat(500)}注册号：</div>`, [LABELLED]),
    ).toBeGreaterThan(20);
  });

  it('reads a bounded part of an endless page', () => {
    const rows = `<p>子虚</p>`.repeat(100_000);
    const name = field({ means: 'registeredName', place: bySelector('div') });
    const empty = '<i></i>'.repeat(100_000);
    expect(keys(`<div class="licence"><div>${empty}杭州子虚商贸有限公司</div></div>`, [name])).toEqual([]);
    const cards = `<li class="card"><b>杭州子虚商贸有限公司</b></li>`.repeat(900);
    const shop = field({ means: 'registeredName', place: bySelector('b') });
    expect(keys(`<div class="licence">${rows}注册号：${CODE}</div>`, [LABELLED])).toBe('stale');
    expect(keys(cards, [shop], { region: '.card', regions: [1, 1000] })).toHaveLength(200);
  });
});
