import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answer } from '../../lens/answer.ts';
import type { Details } from '../../lens/details.ts';
import type { Bearers } from '../../lens/same-name.ts';
import { CONTESTED, COURT_LIST, knowing, LISTED, SHARED_NAME } from '../../lens/snapshot.fixture.ts';
import { createDrawing, type Drawing } from './create-drawing.ts';
import { flaggedInPage } from './flagged-in-page.fixture.ts';
import { recordView } from './record-view.ts';

const knowledge = knowing();
const noEntry = { result: { outcome: 'unavailable', key: LISTED, reason: 'offline' }, withdrawn: false };
const fetchDetails = vi.fn(async (_code: string) => noEntry as unknown as Details);
/** A live answer without the entry that a flag speaks of, current for so many milliseconds. */
const withdrawn = (current = 60_000) =>
  ({
    result: {
      outcome: 'noEntry',
      key: LISTED,
      code: LISTED,
      codeValidity: 'valid',
      asOf: '2026-11-21T08:00:00Z',
      freshUntil: new Date(Date.now() + current).toISOString(),
      sources: [{ sourceId: 'court', name: COURT_LIST.name, asOf: '2026-11-21T08:00:00Z', share: null }],
      registration: 'notChecked',
      entity: null,
    },
    withdrawn: true,
  }) as unknown as Details;
const askServer = vi.fn(async (_code: string) => withdrawn());
const findBearers = vi.fn(
  async (_name: string): Promise<Bearers> => ({
    kind: 'found',
    candidates: [
      { code: LISTED, lists: [COURT_LIST], contested: false },
      { code: CONTESTED, lists: [COURT_LIST], contested: true },
    ],
  }),
);
const loadRecordView = vi.fn(async () => recordView);
const style = document.createElement('style');
let drawing: Drawing;
let isAlive = true;

/** Flags every place where one of the keys stands in the text of the page. */
function flag(...keys: string[]): void {
  drawing.show(flaggedInPage(keys), '2026-11-21T08:00:00Z', 'en');
}

const layer = () => (drawing.host as Element).shadowRoot?.firstElementChild as HTMLElement;
const marks = () => [...layer().querySelectorAll<HTMLElement>('.mark')];
const shown = () => marks().filter((mark) => mark.checkVisibility());
const dialog = () => layer().querySelector<HTMLElement>('[role=dialog]') as HTMLElement;
const tip = () => layer().querySelector<HTMLElement>('[role=tooltip]') as HTMLElement;
const focused = () => (drawing.host as Element).shadowRoot?.activeElement;
const settle = () => new Promise((resolve) => setTimeout(resolve, 350));

beforeEach(() => {
  isAlive = true;
  fetchDetails.mockClear();
  askServer.mockClear();
  findBearers.mockClear();
  loadRecordView.mockClear();
  style.textContent = '';
  document.head.append(style);
  document.body.innerHTML = `<p id="one">统一社会信用代码：<span>${LISTED}</span></p><p id="two">${CONTESTED} and more text</p>`;
  drawing = createDrawing({
    openRoot: true,
    fetchDetails,
    askServer,
    findBearers,
    fetchFile: () => Promise.reject(new Error('Nobody pressed for it.')),
    loadRecordView,
    isAlive: () => isAlive,
    onGone: () => drawing.stop(),
  });
});
afterEach(() => drawing.stop());

describe('flags', () => {
  it('stand right after their text, or over its corner where text follows', async () => {
    flag(LISTED, CONTESTED);
    await settle();
    const [one, two] = marks().map((mark) => mark.getBoundingClientRect());
    const text = document.querySelector('span')?.getBoundingClientRect();
    expect(one?.left).toBeCloseTo((text?.right ?? 0) + 4, 0);
    expect(two?.width).toBe(16);
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      '91330106FAKE000133: listed on 1 public credit list, 失信被执行人名单 (Judgment defaulters list) – open details',
      '91330782FAKELP3J2L: listed, disputed by the company, 失信被执行人名单 (Judgment defaulters list), B99 – open details',
    ]);
  });

  it('move nothing of the page', async () => {
    const measure = () => [
      ...[...document.querySelectorAll('body, p, span')].map((element) =>
        JSON.stringify(element.getBoundingClientRect()),
      ),
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ];
    const before = measure();
    const { innerHTML } = document.body;
    flag(LISTED, CONTESTED);
    await settle();
    expect(shown()).toHaveLength(2);
    expect(measure()).toEqual(before);
    expect(document.body.innerHTML).toBe(innerHTML);
  });

  it('stand in the order of their texts, whatever the order found', async () => {
    flag(CONTESTED);
    flag(CONTESTED, LISTED);
    await settle();
    const tops = marks().map((mark) => mark.getBoundingClientRect().top);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  });

  it('follow their text when the page moves it', async () => {
    flag(LISTED);
    await settle();
    const before = marks()[0]?.getBoundingClientRect().top ?? 0;
    document.body.insertAdjacentHTML('afterbegin', '<div style="height: 100px"></div>');
    await settle();
    expect((marks()[0]?.getBoundingClientRect().top ?? 0) - before).toBeGreaterThan(90);
  });

  it.each([
    ['hidden', '#one { visibility: hidden }'],
    ['taken away', '#one { display: none }'],
    ['transparent', '#one span { opacity: 0 }'],
    ['in transparent ink', '#one span { color: transparent }'],
    ['in ink that its colour hides', '#one span { -webkit-text-fill-color: rgb(0 0 0 / 2%) }'],
    ['hardly let through', '#one { opacity: 0.5 } #one span { opacity: 0.5 }'],
    ['filtered away', '#one { filter: opacity(0.1) }'],
    ['blurred', '#one { filter: blur(8px) }'],
    ['clipped', '#one { clip-path: circle(0) }'],
    ['clipped as of old', '#one { position: absolute; clip: rect(0, 0, 0, 0) }'],
    ['masked', '#one { mask-image: linear-gradient(transparent, transparent) }'],
    ['too small to read', '#one span { font-size: 5px }'],
    ['scaled away', '#one { transform: scaleY(0.1) }'],
    ['squeezed', '#one span { display: inline-block; transform: scaleX(0.1) }'],
    ['pushed together', '#one span { letter-spacing: -0.6em }'],
    ['scrolled out of its box', '#one { height: 10px; overflow: hidden; padding: 0; line-height: 60px }'],
  ])('are gone while their text is %s, and come back', async (_what, css) => {
    const howMany = () => expect.poll(() => shown().length, { timeout: 10_000 });
    flag(LISTED);
    await howMany().toBe(1);
    style.textContent = css;
    document.body.dataset['changed'] = css;
    await howMany().toBe(0);
    style.textContent = '';
    document.body.dataset['changed'] = 'back';
    await howMany().toBe(1);
  });

  it.each([
    ['small print', 'font-size: 9px'],
    ['muted', 'color: rgb(0 0 0 / 45%); opacity: 0.6'],
    ['written upright', 'writing-mode: vertical-rl; text-orientation: mixed'],
    ['turned', 'display: inline-block; margin: 150px 0; transform: rotate(90deg)'],
    ['broken into lines', 'display: inline-block; width: 40px; word-break: break-all'],
    ['under a plain filter', 'filter: grayscale(1)'],
  ])('stand at text that is %s', async (_what, css) => {
    document.querySelector('span')?.setAttribute('style', css);
    flag(LISTED);
    await settle();
    expect(shown()).toHaveLength(1);
  });

  it.each([
    ['every part can be read', '', 1],
    ['a part is in transparent ink', 'color: transparent', 0],
    ['a part is not displayed', 'display: none', 0],
  ])('stand at text of several parts where %s', async (_what, css, count) => {
    document.body.innerHTML = `<p>${LISTED.slice(0, 2)}<i>1</i><b style="${css}">${LISTED.slice(3, 9)}</b>${LISTED.slice(9)}</p>`;
    const { firstChild, lastChild } = document.querySelector('p') as Element;
    const range = document.createRange();
    range.setStart(firstChild as Text, 0);
    range.setEnd(lastChild as Text, 9);
    const mention = {
      kind: 'code',
      text: LISTED,
      key: LISTED,
      source: 'label',
      confidence: 10,
      range,
    } as const;
    drawing.show([{ mention, answer: answer(mention, knowledge) }], null, 'en');
    await settle();
    expect(shown()).toHaveLength(count);
  });

  it('are gone under something opaque, and stay under a link that is seen through', async () => {
    flag(LISTED);
    document.body.insertAdjacentHTML('beforeend', '<a id="over" style="position: fixed; inset: 0"></a>');
    await settle();
    expect(shown()).toHaveLength(1);
    document.querySelector('#over')?.setAttribute('style', 'position: fixed; inset: 0; background: white');
    await settle();
    expect(shown()).toHaveLength(0);
  });

  it('stand at the inner edge of a box that cuts their text off', async () => {
    style.textContent = '#one { width: 220px; overflow-x: auto; white-space: nowrap }';
    flag(LISTED);
    await settle();
    expect(shown()).toHaveLength(1);
    const mark = shown()[0]?.getBoundingClientRect();
    const box = document.querySelector('#one')?.getBoundingClientRect();
    expect(mark?.right).toBeCloseTo(box?.right ?? 0, 0);
    const line = layer().querySelector('.line')?.getBoundingClientRect();
    expect(line?.right).toBeLessThanOrEqual(box?.right ?? 0);
  });

  it('stay where they are under a popover of the page', async () => {
    flag(LISTED);
    await settle();
    const before = shown()[0]?.getBoundingClientRect();
    const { right = 0, top = 0 } = before ?? {};
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div id="over" popover="manual" style="margin: 0; inset: ${top - 10}px auto auto ${right - 18}px; width: 90px; height: 60px"></div>`,
    );
    const over = document.querySelector<HTMLElement>('#over');
    over?.showPopover();
    await settle();
    expect(shown()[0]?.getBoundingClientRect().toJSON()).toEqual(before?.toJSON());
    over?.remove();
  });

  it('are beyond the reach of hostile styles', async () => {
    style.textContent =
      'html > div { display: none !important; position: static !important; transform: scale(9); opacity: 0 !important } html { font-size: 60px } p { font-size: 14px }';
    flag(LISTED);
    await settle();
    const box = marks()[0]?.getBoundingClientRect();
    expect([box?.width, box?.height]).toEqual([20, 20]);
    expect((drawing.host as Element).checkVisibility({ opacityProperty: true })).toBe(true);
  });

  it('survive a form that gives its fields in place of its own properties', async () => {
    document.body.innerHTML = `<form><input name="parentNode"><input name="parentElement"><input name="contains"><input name="matches"><input name="getBoundingClientRect"><b>${LISTED}</b></form>`;
    flag(LISTED);
    await settle();
    expect(shown()).toHaveLength(1);
  });
});

describe('a card', () => {
  const first = () => marks()[0] as HTMLElement;
  beforeEach(async () => {
    flag(LISTED, SHARED_NAME);
    await settle();
  });

  it('opens for a person and for no script of the page', async () => {
    first().click();
    first().dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(fetchDetails).not.toHaveBeenCalled();
    expect(loadRecordView).not.toHaveBeenCalled();
    await userEvent.click(first());
    await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
    expect(fetchDetails.mock.calls).toEqual([[LISTED]]);
  });

  it('opens by keyboard, holds the focus, and gives it back on Escape', async () => {
    first().focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
    expect(first().getAttribute('aria-expanded')).toBe('true');
    await userEvent.tab();
    await userEvent.tab();
    expect(dialog().contains(focused() ?? null)).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(dialog().matches(':popover-open')).toBe(false);
    expect(focused()).toBe(first());
    expect(first().getAttribute('aria-expanded')).toBe('false');
  });

  it('stays inside the viewport as the page moves under it, and closes when its flag is scrolled away', async () => {
    document.body.insertAdjacentHTML('afterbegin', '<div id="push"></div>');
    document.body.insertAdjacentHTML('beforeend', '<div style="height: 3000px"></div>');
    await userEvent.click(first());
    await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
    const distance = () => dialog().getBoundingClientRect().top - first().getBoundingClientRect().bottom;
    const before = distance();
    (document.querySelector('#push') as HTMLElement).style.height = '40px';
    await settle();
    expect(distance()).toBeCloseTo(before, 0);
    window.scrollTo(0, 1500);
    await settle();
    expect(dialog().matches(':popover-open')).toBe(false);
    expect(focused()).toBe(first());
    window.scrollTo(0, 0);
  });

  it('stays open when the window changes its size, whatever that scrolls away', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div style="height: 3000px"></div>');
    await userEvent.click(first());
    await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
    window.dispatchEvent(new Event('resize'));
    window.scrollTo(0, 1500);
    await settle();
    expect(dialog().matches(':popover-open')).toBe(true);
    const { top, bottom } = dialog().getBoundingClientRect();
    expect(top >= 0 && bottom <= window.innerHeight).toBe(true);
    window.scrollTo(0, 0);
  });

  it('closes on Escape wherever the focus is', async () => {
    await userEvent.click(first());
    (focused() as HTMLElement).blur();
    await userEvent.keyboard('{Escape}');
    expect(dialog().matches(':popover-open')).toBe(false);
  });

  it('without an answer repeats what the device knows, and asks again', async () => {
    await userEvent.click(first());
    await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
    expect(dialog().querySelector('.known .code')?.textContent).toBe(LISTED);
    expect(dialog().textContent).toContain('List kept by the Supreme People’s Court');
    expect(dialog().textContent).toContain('List as of 21 November 2026');
    await userEvent.click(dialog().querySelector('.known .button') as Element);
    expect(fetchDetails).toHaveBeenCalledTimes(2);
  });

  it('is called after its company and holds the reader', async () => {
    await userEvent.click(first());
    expect(dialog().getAttribute('aria-label')).toBe(`Public credit record of ${LISTED}`);
    expect(dialog().getAttribute('aria-modal')).toBe('true');
  });

  it('closes when the page is pressed', async () => {
    await userEvent.click(first());
    await userEvent.click(document.querySelector('#two') as Element, { position: { x: 2, y: 5 } });
    expect(dialog().matches(':popover-open')).toBe(false);
  });

  it('says when no answer came, and asks again', async () => {
    fetchDetails.mockRejectedValueOnce(new Error('gone'));
    await userEvent.click(first());
    await vi.waitFor(() => expect(dialog().textContent).toContain('did not arrive'), 20_000);
    await userEvent.click(dialog().querySelector('.button') as Element);
    await vi.waitFor(() => expect(dialog().querySelector('.cl-card')).not.toBeNull(), 20_000);
    expect(fetchDetails).toHaveBeenCalledTimes(2);
  });

  it('says the same when what draws records could not be brought into the page', async () => {
    loadRecordView.mockRejectedValueOnce(new Error('gone'));
    await userEvent.click(first());
    await vi.waitFor(() => expect(dialog().textContent).toContain('did not arrive'), 20_000);
    expect(dialog().querySelector('.known .code')?.textContent).toBe(LISTED);
  });

  it('asks the server when a person presses for that, and shows its answer instead', async () => {
    fetchDetails.mockResolvedValueOnce({ ...withdrawn(), withdrawn: false, source: 'file' });
    await userEvent.click(first());
    await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
    expect(dialog().textContent).toContain('the server does not know which company you opened');
    const press = () =>
      [...dialog().querySelectorAll('button')].find((one) => one.textContent === 'Ask the server now');
    press()?.click();
    press()?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(askServer).not.toHaveBeenCalled();
    await userEvent.click(press() as Element);
    await vi.waitFor(() => expect(dialog().textContent).toContain('The flag is taken back.'), 20_000);
    expect(askServer.mock.calls).toEqual([[LISTED]]);
    expect(press()).toBeUndefined();
  });

  it.each([
    ['nobody listed bears it', { kind: 'found', candidates: [] }, /No company of exactly this name/, 0],
    ['the server cannot be asked', { kind: 'unavailable' }, /could not be asked which companies/, 1],
  ] as const)('of a name says so when %s', async (_what, found, words, buttons) => {
    document.body.insertAdjacentHTML('beforeend', `<p>${SHARED_NAME}</p>`);
    flag(SHARED_NAME);
    await settle();
    findBearers.mockResolvedValueOnce(found);
    await userEvent.click(marks().at(-1) as Element);
    await vi.waitFor(() => expect(dialog().textContent).toMatch(words), 20_000);
    // The hint is taken back while its card is open.
    if (buttons === 0) drawing.show([], null, 'en');
    expect(dialog().matches(':popover-open')).toBe(true);
    expect(dialog().querySelectorAll('.button')).toHaveLength(buttons);
  });

  it('of a name asks who bears it, and of none of them until one is chosen', async () => {
    document.body.insertAdjacentHTML('beforeend', `<p>${SHARED_NAME}</p>`);
    flag(SHARED_NAME);
    await settle();
    expect(findBearers).not.toHaveBeenCalled();
    await userEvent.click(marks().at(-1) as Element);
    await vi.waitFor(() =>
      expect(dialog().textContent).toContain('2 companies with exactly this registered name'),
    );
    expect(findBearers.mock.calls).toEqual([[SHARED_NAME]]);
    expect(fetchDetails).not.toHaveBeenCalled();
    await userEvent.click(dialog().querySelectorAll('.button')[1] as Element);
    expect(fetchDetails.mock.calls).toEqual([[CONTESTED]]);
    await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
    await userEvent.click(dialog().querySelector('.back') as Element);
    expect(focused()).toBe(dialog());
    expect(findBearers).toHaveBeenCalledTimes(1);
  });

  it('is drawn again, out of date, once its answer has passed its freshness', async () => {
    fetchDetails.mockResolvedValueOnce(withdrawn(700));
    await userEvent.click(first());
    await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
    const close = dialog().querySelector('.close') as HTMLElement;
    close.focus();
    expect(dialog().textContent).not.toContain('too old to be shown as current');
    await vi.waitFor(() => expect(dialog().textContent).toContain('too old to be shown as current'), 20_000);
    expect(focused()).toBe(close);
    expect(fetchDetails).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['before', true],
    ['after', false],
  ])(
    'stays with its note when the live answer takes the flag back %s it is shown',
    async (_when, isEarly) => {
      flag(LISTED, CONTESTED);
      await settle();
      fetchDetails.mockImplementationOnce(async () => {
        if (isEarly) flag(CONTESTED);
        return withdrawn();
      });
      await userEvent.click(first());
      await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
      const { left, top } = dialog().getBoundingClientRect();
      flag(CONTESTED);
      await settle();
      expect(marks()).toHaveLength(1);
      expect(dialog().matches(':popover-open')).toBe(true);
      expect(dialog().textContent).toContain('The flag is taken back.');
      expect(dialog().getBoundingClientRect()).toMatchObject({ left, top });
      await userEvent.keyboard('{Escape}');
      expect(dialog().matches(':popover-open')).toBe(false);
      expect(focused()).toBe(marks()[0]);
    },
  );

  it('of a flag taken back gives the focus to the page where no flag follows', async () => {
    fetchDetails.mockResolvedValueOnce(withdrawn());
    await userEvent.click(first());
    await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
    drawing.show([], null, 'en');
    await userEvent.click(dialog().querySelector('.close') as Element);
    expect(dialog().matches(':popover-open')).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });

  it('closes when its flag goes for another reason', async () => {
    await userEvent.click(first());
    await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
    drawing.show([], null, 'en');
    expect(dialog().matches(':popover-open')).toBe(false);
  });

  it('and the flags pass every automatic check of accessibility', async () => {
    await userEvent.click(first());
    await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
    const { violations } = await axe.run(drawing.host as Element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

it('shows a tooltip from what the device knows, and hides it on Escape', async () => {
  flag(CONTESTED);
  await settle();
  await userEvent.hover(marks()[0] as Element);
  await vi.waitFor(() => expect(tip().matches(':popover-open')).toBe(true), 20_000);
  const [code, head] = tip().querySelectorAll('p');
  expect([code?.textContent, head?.textContent?.trim()]).toEqual([
    CONTESTED,
    'Listed on 2 public credit lists',
  ]);
  expect(tip().textContent).toContain('The company disputes its entry');
  expect(tip().textContent).toContain('List as of 21 November 2026 at 16:00 (China time)');
  expect(fetchDetails).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(tip().matches(':popover-open')).toBe(false);
  await userEvent.unhover(marks()[0] as Element);
});

it('shows a flag that is asked for: scrolls to it and gives it the focus', async () => {
  document.body.insertAdjacentHTML('afterbegin', '<div style="height: 3000px"></div>');
  flag(LISTED);
  await settle();
  expect(drawing.reveal({ kind: 'code', text: CONTESTED })).toBe(false);
  expect(drawing.reveal({ kind: 'code', text: LISTED })).toBe(true);
  const { top, bottom } = marks()[0]?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  expect(top > 0 && bottom < window.innerHeight).toBe(true);
  expect(focused()).toBe(marks()[0]);
  window.scrollTo(0, 0);
});

describe('the focus on a flag', () => {
  const twice = `<p>统一社会信用代码：${LISTED}</p><p>${CONTESTED}</p><p>Again: ${LISTED}</p><button>Elsewhere</button>`;
  beforeEach(async () => {
    document.body.innerHTML = twice;
    flag(LISTED, CONTESTED);
    await settle();
    marks()[2]?.focus();
  });

  it('goes to the flag of the same words when the page writes them anew', async () => {
    const [, , before] = marks();
    expect(focused()).toBe(before);
    document.body.innerHTML = twice;
    flag();
    await settle();
    flag(LISTED, CONTESTED);
    await vi.waitFor(() => expect(focused()).toBe(marks()[2]), 20_000);
    expect(focused()).not.toBe(before);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(dialog().dataset['state']).toBe('ready'), 20_000);
  });

  it('goes to no other company, and to nobody who went elsewhere meanwhile', async () => {
    document.body.innerHTML = twice;
    flag(CONTESTED);
    await settle();
    expect(focused()).toBe(null);
    document.querySelector('button')?.focus();
    flag(LISTED, CONTESTED);
    await settle();
    expect(shown()).toHaveLength(3);
    expect(document.activeElement).toBe(document.querySelector('button'));
  });
});

it('takes everything down once the extension is gone', async () => {
  flag(LISTED);
  await settle();
  isAlive = false;
  document.body.append('changed');
  await settle();
  expect((drawing.host as Element).isConnected).toBe(false);
});

it('puts its element back when the page removes it', async () => {
  flag(LISTED);
  await settle();
  (drawing.host as Element).remove();
  await settle();
  expect((drawing.host as Element).isConnected).toBe(true);
});

it('appends the same element whatever was found, and nothing that tells of it', () => {
  const { attributes, childNodes, localName } = drawing.host as Element;
  expect([localName, attributes.length, childNodes.length]).toEqual(['div', 0, 0]);
});
