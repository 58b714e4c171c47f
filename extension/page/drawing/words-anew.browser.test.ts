import type { PublicFileResult } from '@credit-lens/sdk';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent, page as view } from 'vitest/browser';
import { fileOf, penalty, taxPayment } from '../../../widget/src/view/public-file/sample-records.fixture.ts';
import type { Answer } from '../../lens/answer.ts';
import type { Details } from '../../lens/details.ts';
import type { Bearers } from '../../lens/same-name.ts';
import { CONTESTED, COURT_LIST, LISTED, SHARED_NAME } from '../../lens/snapshot.fixture.ts';
import { createDrawing, type Drawing } from './create-drawing.ts';
import { flaggedInPage } from './flagged-in-page.fixture.ts';
import { recordView } from './record-view.ts';

const freshUntil = () => new Date(Date.now() + 3_600_000).toISOString();
const details = (outcome: 'noEntry' | 'unavailable', isWithdrawn = false) =>
  ({
    result: {
      outcome,
      ...(outcome === 'unavailable' ? { reason: 'offline' } : {}),
      key: LISTED,
      code: LISTED,
      codeValidity: 'valid',
      asOf: '2026-11-21T08:00:00Z',
      freshUntil: freshUntil(),
      sources: [],
      registration: 'registered',
      entity: null,
    },
    withdrawn: isWithdrawn,
  }) as unknown as Details;
const fetchDetails = vi.fn(async (_code: string) => details('noEntry'));
const findBearers = async (): Promise<Bearers> => ({
  kind: 'found',
  candidates: [
    { code: LISTED, lists: [COURT_LIST], contested: false },
    { code: CONTESTED, lists: [COURT_LIST], contested: true },
  ],
});
const fetchFile = async () =>
  ({ ...fileOf(penalty, taxPayment), freshUntil: freshUntil() }) as PublicFileResult;
let drawing: Drawing;
const home = location.href;

/** Flags every place where one of the keys stands in the text of the page. */
function flag(keys: readonly string[], change: Partial<Answer> = {}, asOf = '2026-11-21T08:00:00Z'): void {
  drawing.show(flaggedInPage(keys, change), asOf, 'en');
}

const markup = `<div id="above"></div><p>统一社会信用代码：${LISTED}</p><p>${CONTESTED}</p><p>Again: ${LISTED}</p><p>${SHARED_NAME}</p>`;
/** Writes the page anew, and has the reader find all of it gone. */
function write(words = markup): void {
  document.body.innerHTML = words;
  flag([]);
}

const layer = () => (drawing.host as Element).shadowRoot?.firstElementChild as HTMLElement;
const marks = () => [...layer().querySelectorAll<HTMLElement>('.mark')];
const shown = () => marks().filter((mark) => mark.checkVisibility());
const dialog = () => layer().querySelector<HTMLElement>('[role=dialog]') as HTMLElement;
const isOpen = () => dialog().matches(':popover-open');
const focused = () => (drawing.host as Element).shadowRoot?.activeElement ?? null;
/** Waits for a state, be the machine busy. */
const becomes = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 20 });
const drawn = (count: number) => becomes(() => expect(shown()).toHaveLength(count));
const ready = () => becomes(() => expect(dialog().dataset['state']).toBe('ready'));
const expanded = () => marks().map((mark) => mark.getAttribute('aria-expanded') === 'true');

/** So low that a card scrolls inside. */
beforeAll(() => view.viewport(600, 400));
beforeEach(() => {
  fetchDetails.mockReset().mockImplementation(async () => details('noEntry'));
  document.body.innerHTML = markup;
  drawing = createDrawing({
    openRoot: true,
    fetchDetails,
    askServer: () => Promise.reject(new Error('Nobody asked.')),
    findBearers,
    fetchFile,
    loadRecordView: async () => recordView,
    isAlive: () => true,
    onGone: () => {},
  });
});
afterEach(() => {
  drawing.stop();
  history.replaceState({}, '', home);
});

describe('a card whose words the page writes anew', () => {
  beforeEach(async () => {
    flag([LISTED, CONTESTED, SHARED_NAME]);
    await drawn(4);
  });
  async function open(at: number): Promise<void> {
    await userEvent.click(marks()[at] as Element);
    await ready();
  }

  it('stays as it is for its reader, and goes over to the flag that stands nearest', async () => {
    await open(2);
    await userEvent.click(dialog().querySelector('.cl-file-part .cl-button') as Element);
    await becomes(() => expect(dialog().querySelector('.cl-file-part details')).not.toBeNull());
    const fold = dialog().querySelector<HTMLElement>('.cl-file-part summary') as HTMLElement;
    await userEvent.click(fold);
    const wasOpen = (fold.parentElement as HTMLDetailsElement).open;
    const scroll = dialog().querySelector('.scroll') as Element;
    scroll.scrollTop = 50;
    expect(scroll.scrollTop).toBe(50);
    const before = marks()[2];
    const beside = () => {
      const [card, mark] = [dialog(), marks()[2] as Element].map((one) => one.getBoundingClientRect());
      return [(card?.left ?? 0) - (mark?.left ?? 0), (card?.top ?? 0) - (mark?.top ?? 0)];
    };
    const stood = beside();
    write(markup.replace('id="above"', 'style="height: 20px"'));
    expect([isOpen(), focused()]).toEqual([true, fold]);
    flag([LISTED, CONTESTED, SHARED_NAME]);
    await becomes(() => expect(expanded()).toEqual([false, false, true, false]));
    expect(marks()[2]).not.toBe(before);
    expect(focused()).toBe(fold);
    expect((fold.parentElement as HTMLDetailsElement).open).toBe(wasOpen);
    expect(scroll.scrollTop).toBe(50);
    expect(beside()).toEqual(stood);
    expect(fetchDetails).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Escape}');
    expect([isOpen(), focused()]).toEqual([false, marks()[2]]);
    expect(expanded()).toEqual([false, false, false, false]);
  });

  it('stays on the side where it stood, as long as it can be read there', async () => {
    await view.viewport(600, 1200);
    await open(0);
    const { height } = dialog().getBoundingClientRect();
    const { bottom } = marks()[0]?.getBoundingClientRect() ?? { bottom: 0 };
    // A little lower than it fits, so that a card opened anew would stand above.
    const push = window.innerHeight - 16 - (height - 10) - bottom;
    write(markup.replace('id="above"', `style="height: ${push}px"`));
    flag([LISTED]);
    await becomes(() => expect(expanded()).toEqual([true, false]));
    const { top } = dialog().getBoundingClientRect();
    expect(top).toBeGreaterThan(marks()[0]?.getBoundingClientRect().bottom ?? 0);
    await view.viewport(600, 400);
  });

  it('of a name keeps the choice of companies, and the way back to it', async () => {
    await open(3);
    await userEvent.click(dialog().querySelectorAll('.button')[1] as Element);
    await becomes(() => expect(fetchDetails.mock.calls).toEqual([[CONTESTED]]));
    await ready();
    write();
    flag([SHARED_NAME]);
    await becomes(() => expect(expanded()).toEqual([true]));
    await userEvent.click(dialog().querySelector('.back') as Element);
    expect(dialog().textContent).toContain('2 companies with exactly this registered name');
  });

  it('shows the answer that comes while they are away', async () => {
    const { promise, resolve: arrive } = Promise.withResolvers<Details>();
    fetchDetails.mockReturnValueOnce(promise);
    await userEvent.click(marks()[0] as Element);
    write();
    arrive(details('noEntry'));
    await ready();
    flag([LISTED]);
    await becomes(() => expect(expanded()).toEqual([true, false]));
    expect(dialog().querySelector('.cl-card')).not.toBeNull();
  });

  it('tells what the device knows now, where the server did not answer', async () => {
    fetchDetails.mockRejectedValueOnce(new Error('gone'));
    await open(0);
    expect(dialog().querySelectorAll('.known li')).toHaveLength(1);
    expect(dialog().textContent).toContain('List as of 21 November 2026');
    write();
    flag([LISTED], { lists: [COURT_LIST, COURT_LIST], contested: true }, '2026-11-22T08:00:00Z');
    await becomes(() => expect(expanded()).toEqual([true, false]));
    expect(dialog().querySelectorAll('.known li')).toHaveLength(2);
    expect(dialog().textContent).toContain('The company disputes its entry');
    expect(dialog().textContent).toContain('List as of 22 November 2026');
  });

  it('closes where the words come to mean another company', async () => {
    await open(0);
    write();
    flag([LISTED], { instead: CONTESTED });
    await drawn(2);
    expect(isOpen()).toBe(false);
  });

  it('closes where no flag of the same words comes', async () => {
    await open(0);
    write();
    flag([CONTESTED]);
    await becomes(() => expect(isOpen()).toBe(false));
  });

  it.each([
    ['at once where they went with another view', ['pushState', 'write']],
    ['where another view came after them', ['write', 'pushState']],
  ])('closes %s', async (_when, order) => {
    await open(0);
    for (const step of order) {
      if (step === 'write') write();
      else history.pushState({}, '', '?another=view');
    }
    if (order[1] === 'write') expect(isOpen()).toBe(false);
    flag([LISTED]);
    await drawn(2);
    expect([isOpen(), expanded()]).toEqual([false, [false, false]]);
  });

  it('stays with the note that the flag is taken back, though no flag comes', async () => {
    const { promise, resolve: arrive } = Promise.withResolvers<Details>();
    fetchDetails.mockReturnValueOnce(promise);
    await userEvent.click(marks()[0] as Element);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    write();
    arrive(details('noEntry', true));
    await ready();
    vi.advanceTimersByTime(5_000);
    vi.useRealTimers();
    expect(isOpen()).toBe(true);
    expect(dialog().textContent).toContain('The flag is taken back.');
  });

  it('that is closed before they come gives the focus to their flag', async () => {
    await open(2);
    write();
    await userEvent.keyboard('{Escape}');
    expect([isOpen(), focused()]).toEqual([false, null]);
    flag([LISTED, CONTESTED]);
    await becomes(() => expect(focused()).toBe(marks()[2]));
    expect(isOpen()).toBe(false);
  });
});

it('a space bar that is still down when its flag goes opens the card of the next', async () => {
  flag([LISTED]);
  await drawn(2);
  marks()[1]?.focus();
  await userEvent.keyboard('[Space>]');
  write();
  flag([LISTED]);
  await becomes(() => expect(expanded()).toEqual([false, true]));
  await userEvent.keyboard('[/Space]');
  await ready();
  expect([isOpen(), focused()]).toEqual([true, dialog()]);
});

it.each([
  ['moved, as in a list that is sorted', (item: Element) => item.parentElement?.append(item), true],
  [
    'set in place with other words beside them',
    (item: Element) => {
      const text = item.firstChild as Text;
      text.data = text.data.replace('¥1', '¥2');
    },
    true,
  ],
  [
    'set in place to others',
    (item: Element) => {
      (item.firstChild as Text).data = `统一社会信用代码：${CONTESTED} ¥1`;
    },
    false,
  ],
])('a flag whose words are %s stands by its own words alone', async (_how, change, isThere) => {
  document.body.innerHTML = `<ul><li>统一社会信用代码：${LISTED} ¥1</li><li>Others</li><li>More</li></ul>`;
  flag([LISTED]);
  await drawn(1);
  const [mark] = shown();
  const item = document.querySelector('li') as Element;
  change(item);
  // Something of the page that is seen after the change.
  item.parentElement?.insertAdjacentHTML('beforebegin', '<div style="height: 60px"></div>');
  const away = () => Math.abs((mark?.getBoundingClientRect().top ?? 0) - item.getBoundingClientRect().top);
  await becomes(() => expect([shown().length, away() < 20]).toEqual(isThere ? [1, true] : [0, false]));
});

describe('a key pressed while the flag that had the focus is drawn again', () => {
  beforeEach(async () => {
    flag([LISTED]);
    await drawn(2);
    marks()[1]?.focus();
    write();
    await becomes(() => expect(document.activeElement).toBe(document.body));
  });
  async function heirHasFocus(): Promise<void> {
    flag([LISTED]);
    await becomes(() => expect(shown()).toHaveLength(2));
    await becomes(() => expect(focused()).not.toBeNull());
  }

  it.each(['{Enter}', ' '])('opens its card: %j', async (key) => {
    await userEvent.keyboard(key);
    flag([LISTED]);
    await becomes(() => expect(expanded()).toEqual([false, true]));
    await ready();
    expect(focused()).toBe(dialog());
    await userEvent.keyboard('{Escape}');
    expect(focused()).toBe(marks()[1]);
  });

  it('scrolls no page by the space bar, and the page hears of that nothing', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div style="height: 5000px"></div>');
    const heard: boolean[] = [];
    document.addEventListener('keydown', ({ defaultPrevented }) => heard.push(defaultPrevented), {
      once: true,
    });
    await userEvent.keyboard(' ');
    flag([LISTED]);
    await becomes(() => expect(expanded()).toEqual([false, true]));
    await ready();
    expect([heard, window.scrollY, isOpen()]).toEqual([[false], 0, true]);
  });

  it.each([
    ['another key is pressed after it', () => userEvent.keyboard('{Enter}x')],
    ['it comes with another', () => userEvent.keyboard('{Control>}{Enter}{/Control}')],
    [
      'a script sends it',
      async () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    ],
    [
      'the page has used it itself',
      async () => {
        document.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
        await userEvent.keyboard('{Enter}');
      },
    ],
    [
      'the page is being written in',
      async () => {
        document.body.contentEditable = 'true';
        await userEvent.keyboard('{Enter}');
        document.body.removeAttribute('contenteditable');
      },
    ],
  ])('opens nothing where %s', async (_what, press) => {
    await press();
    await heirHasFocus();
    expect(focused()).toBe(marks()[1]);
    expect(isOpen()).toBe(false);
    expect(fetchDetails).not.toHaveBeenCalled();
  });

  it('opens nothing where something else is clicked after it', async () => {
    await userEvent.keyboard('{Enter}');
    await userEvent.click(document.querySelector('p') as Element);
    flag([LISTED]);
    await drawn(2);
    expect([focused(), isOpen()]).toEqual([null, false]);
  });
});
