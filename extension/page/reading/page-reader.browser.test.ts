import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from './mention.ts';
import { createPageReader, type PageReader, type PageReaderOptions } from './page-reader.ts';
import { testPage } from './test-page.ts';

const CODE = '91330106FAKE000133';
const NAME = '子虚商贸有限公司';
const OTHER = '乌有商贸有限公司';

const readers: PageReader[] = [];
afterEach(() => {
  for (const reader of readers.splice(0)) reader.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function read(page: Document, options: Partial<PageReaderOptions> = {}) {
  const seen: Mention[] = [];
  const gone: Mention[] = [];
  const reader = createPageReader({
    document: page,
    ignore: () => false,
    onMentions: (added) => seen.push(...added),
    onGone: (left) => gone.push(...left),
    ...options,
  });
  readers.push(reader);
  reader.start();
  const present = (): string[] => seen.filter((mention) => !gone.includes(mention)).map(({ key }) => key);
  return { reader, seen, gone, present };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const becomes = (actual: () => unknown, expected: unknown): Promise<void> =>
  vi.waitFor(() => expect(actual()).toEqual(expected), { timeout: 80_000, interval: 20 });

describe('the page reader', () => {
  it('finds what is there, then what is added', async () => {
    const page = testPage(`<p>${NAME}</p>`);
    const { present } = read(page);
    await becomes(present, [NAME]);
    page.body.append(testPage(`<p>${CODE}</p>`).body.firstChild ?? '');
    await becomes(present, [NAME, CODE]);
  });

  it('tells of nothing that left the page in the same moment as it was found', async () => {
    const codes = (from: number) =>
      Array.from({ length: 40 }, (_, at) => `<p>子虚第${from + at}商贸有限公司</p>`);
    const page = testPage(`<main>${codes(0).join('')}</main>`);
    const known = new Set<Mention>();
    let views = 0;
    read(page, {
      onGone: (gone) => {
        for (const mention of gone) known.delete(mention);
      },
      onMentions: (added) => {
        for (const mention of added) known.add(mention);
        // Another view comes while the one before is still being read.
        const main = page.querySelector('main');
        if (main !== null) main.innerHTML = ++views < 20 ? codes(views * 100).join('') : `<p>${CODE}</p>`;
      },
    });
    await becomes(() => [...known].map(({ key }) => key), [CODE]);
  });

  it('tells what has gone, and what is another word now', async () => {
    const page = testPage(`<p>${NAME}</p><p>${CODE}</p>`);
    const { present, gone, seen } = read(page);
    await becomes(present, [NAME, CODE]);
    const [first, second] = page.querySelectorAll('p');
    first?.remove();
    await becomes(present, [CODE]);
    const text = second?.firstChild;
    if (text instanceof Text) text.data = OTHER;
    await becomes(present, [OTHER]);
    expect(gone.map(({ key }) => key)).toEqual([NAME, CODE]);
    expect(seen[1]?.range ?? null).not.toBeUndefined();
  });

  it('reads a changed value with the label beside it', async () => {
    const page = testPage(
      `<table><tr><td>采购单位<td id="v">-</tr></table><dl><dt>联系人<dd id="p">-</dl><p><b>采购人：</b><i id="i">-</i></p>`,
    );
    const { present } = read(page);
    await pause(200);
    const put = (id: string, words: string): void => page.querySelector(`#${id}`)?.replaceChildren(words);
    put('v', '亡是县人民政府');
    put('p', '虚构张三有限公司');
    put('i', '蜃楼县人民医院');
    await becomes(present, ['亡是县人民政府', '蜃楼县人民医院']);
  });

  it('does not tell again what it has told when the surroundings change', async () => {
    const page = testPage(`<p id="p">${CODE}</p>`);
    const { seen, gone } = read(page);
    await becomes(() => seen.length, 1);
    for (let round = 0; round < 3; round++) {
      page.querySelector('#p')?.append(page.createElement('b'), 'x');
      await pause(150);
    }
    expect([seen.length, gone.length]).toEqual([1, 0]);
  });

  it('follows a declared code that is exchanged', async () => {
    const page = testPage(`<p data-credit-lens-code="${CODE}">旗舰店</p>`);
    const { present } = read(page);
    await becomes(present, [CODE]);
    page.querySelector('p')?.setAttribute('data-credit-lens-code', '91330106FAKE000058');
    await becomes(present, ['91330106FAKE000058']);
  });

  it('leaves alone what it is told to ignore', async () => {
    const page = testPage(`<div id="ours"><p>${NAME}</p></div><p>${CODE}</p>`);
    const { present } = read(page, { ignore: (node) => node instanceof Element && node.id === 'ours' });
    await becomes(present, [CODE]);
    page.querySelector('#ours p')?.append('。');
    page.querySelector('#ours')?.append(testPage(`<p>${OTHER}</p>`).body.firstChild ?? '');
    await pause(300);
    expect(present()).toEqual([CODE]);
  });

  it('finds 2,000 mentions and stops at its limit', async () => {
    const page = testPage(
      Array.from({ length: 2_000 }, (_, index) => `<li>子虚第${index}商贸有限公司</li>`).join(''),
    );
    const all = read(page);
    await becomes(() => all.seen.length, 2_000);
    const some = read(page, { limit: 100 });
    await pause(500);
    expect(some.seen.length).toBe(100);
  });

  it('ends a slice as soon as its time is over', async () => {
    const page = testPage(`<p>x <b>${NAME}</b></p>`.repeat(30));
    // A clock that goes on by one millisecond each time it is read: two checks end a slice, and closing it reads a few times more.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => ++now);
    const slices: number[] = [];
    const idle = globalThis.requestIdleCallback.bind(globalThis);
    vi.spyOn(globalThis, 'requestIdleCallback').mockImplementation((callback, options) =>
      idle((deadline) => {
        const began = now;
        callback(deadline);
        slices.push(now - began);
      }, options),
    );
    const { seen } = read(page, { limit: 10_000 });
    await becomes(() => seen.length, 30);
    expect(slices.length).toBeGreaterThan(5);
    expect(Math.max(...slices)).toBeLessThanOrEqual(6);
  });

  it.each([
    ['many rounds', { rounds: 3, ms: 60_000 }, { nodes: 10, every: 150 }],
    ['long a time', { rounds: 1_000, ms: 15 }, { nodes: 1_000, every: 20 }],
  ])(
    'sleeps when a storm of changes names nobody for too %s, and reads again when started',
    async (_kind, budget, { nodes, every }) => {
      const page = testPage('<div id="storm"></div><p id="calm"></p>');
      const disconnected = vi.spyOn(MutationObserver.prototype, 'disconnect');
      const { reader, present } = read(page, { budget });
      const storm = page.querySelector('#storm');
      const deadline = performance.now() + 15_000;
      while (disconnected.mock.calls.length === 0 && performance.now() < deadline) {
        storm?.replaceChildren(...Array.from({ length: nodes }, () => page.createElement('p')));
        for (const child of storm?.children ?? []) child.textContent = '企业新闻：一家公司的故事';
        await pause(every);
      }
      expect(disconnected).toHaveBeenCalled();
      page.querySelector('#calm')?.append(NAME);
      await pause(300);
      expect(present()).toEqual([]);
      reader.start();
      await becomes(present, [NAME]);
    },
    20_000,
  );

  it('reads a page that changes all the time in few rounds, each for many changes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    // Idle at once: only the reader's own rest keeps it from reading.
    vi.spyOn(globalThis, 'requestIdleCallback').mockImplementation((callback) => {
      queueMicrotask(() => callback({ didTimeout: false, timeRemaining: () => 50 }));
      return 1;
    });
    const page = testPage('<div id="storm"></div>');
    const rounds: number[] = [];
    read(page, { onMentions: (added) => rounds.push(added.length) });
    const storm = page.querySelector('#storm');
    for (let change = 0; change < 400; change++) {
      storm?.append(testPage(`<p>子虚第${change}商贸有限公司</p>`).body.firstChild ?? '');
      await vi.advanceTimersByTimeAsync(5);
    }
    await vi.advanceTimersByTimeAsync(300);
    expect(rounds.reduce((all, found) => all + found, 0)).toBe(400);
    expect(rounds.length).toBeGreaterThan(4);
    expect(rounds.length).toBeLessThan(40);
  });

  it('leaves no observer, timer or listener behind', async () => {
    const page = testPage(`<p>${NAME}</p>`);
    const { reader, seen } = read(page);
    await becomes(() => seen.length, 1);
    const asked = vi.spyOn(globalThis, 'requestIdleCallback');
    const timers = vi.spyOn(globalThis, 'setTimeout');
    reader.stop();
    reader.start();
    page.body.append(testPage(`<p>${OTHER}</p>`).body.firstChild ?? '');
    await Promise.resolve();
    expect([asked.mock.calls.length, timers.mock.calls.length]).toEqual([0, 0]);
    timers.mockRestore();
    await pause(200);
    expect(seen.length).toBe(1);
  });
});
