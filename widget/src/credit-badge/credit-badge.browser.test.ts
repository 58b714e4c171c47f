import type { LookupResult } from '@credit-lens/sdk/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type CreditBadge, defineCreditBadge } from '../define.ts';
import {
  CODE,
  contestedEntry,
  courtEntry,
  listed,
  NOW,
  noEntry,
  notCovered,
  OTHER_CODE,
  unavailable,
} from '../sample-results.fixture.ts';

let place: HTMLElement;
let asked: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  asked = vi.spyOn(window, 'fetch');
  document.documentElement.lang = 'en';
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  place.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function badge(fill: (element: CreditBadge) => void = () => {}, code = CODE): Promise<CreditBadge> {
  const element = document.createElement('credit-badge');
  if (code) element.setAttribute('code', code);
  fill(element);
  place.append(element);
  await element.updateComplete;
  return element;
}

function jsonScript(value: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof value === 'string' ? value : JSON.stringify(value);
  return script;
}

const inside = <E extends Element>(element: CreditBadge, selector: string): E => {
  const found = element.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`The badge draws no ${selector}.`);
  return found;
};
const label = (element: CreditBadge): string => inside(element, '.pill').firstChild?.textContent ?? '';
const control = (element: CreditBadge): HTMLButtonElement => inside(element, '.pill');
const card = (element: CreditBadge): HTMLElement => inside(element, '.popover');
const isOpen = (element: CreditBadge): boolean =>
  element.renderRoot.querySelector('.popover')?.matches(':popover-open') ?? false;
async function open(element: CreditBadge): Promise<void> {
  await userEvent.click(element);
  await vi.waitFor(() => expect(isOpen(element)).toBe(true));
}
const focused = (element: CreditBadge): Element | null => (element.renderRoot as ShadowRoot).activeElement;

describe('a badge with an answer', () => {
  it.each<[string, LookupResult, string, string]>([
    ['listed', listed(courtEntry), 'Listed on 1 list', '被列入 1 份名单'],
    ['contested', listed(contestedEntry), 'Listed, disputed', '已列入，有异议'],
    ['noEntry', noEntry, 'No entry found', '未查到列入记录'],
    ['notCovered', notCovered('outsideRegister'), 'Not covered', '不在覆盖范围'],
    ['unavailable', unavailable('offline'), 'No answer now', '暂无结果'],
  ])('draws it in both languages: %s', async (_name, result, english, chinese) => {
    const element = await badge((it) => {
      it.result = result;
    });
    expect(label(element)).toBe(english);
    place.lang = 'zh-Hans';
    element.requestUpdate();
    await element.updateComplete;
    expect(label(element)).toBe(chinese);
    expect(asked).not.toHaveBeenCalled();
  });

  it('takes it from property, attribute, script inside or script of the page, in this order', async () => {
    const pageWide = jsonScript([{ ...noEntry, key: OTHER_CODE, code: OTHER_CODE, entity: null }, noEntry]);
    pageWide.dataset['creditLensResults'] = '';
    place.append(pageWide);
    const element = await badge();
    expect(label(element)).toBe('No entry found');

    const within = await badge((it) => it.append(jsonScript(notCovered('withheld'))));
    expect(label(within)).toBe('Not covered');
    within.setAttribute('result', JSON.stringify(unavailable('error')));
    await within.updateComplete;
    expect(label(within)).toBe('No answer now');
    within.result = listed(courtEntry);
    await within.updateComplete;
    expect(label(within)).toBe('Listed on 1 list');
    expect(asked).not.toHaveBeenCalled();
  });

  it('set before the element was registered is taken up', async () => {
    const element = document.createElement('credit-badge');
    element.setAttribute('code', CODE);
    Object.defineProperty(element, 'ownerDocument', { value: document });
    element.result = noEntry;
    place.append(element);
    await element.updateComplete;
    expect(label(element)).toBe('No entry found');
  });

  it('about another code refuses it', async () => {
    const element = await badge((it) => {
      it.result = listed(courtEntry);
    }, OTHER_CODE);
    expect(label(element)).toBe('No answer now');
    await open(element);
    expect(card(element).textContent).toContain('is about another code, so it is not shown');
    expect(card(element).textContent).not.toContain('子虚');
  });

  it.each(['{', '', '[]', '{"outcome":"listed"}', 'null'])(
    'that is malformed refuses it: %j',
    async (json) => {
      for (const fill of [
        (it: CreditBadge) => it.setAttribute('result', json),
        (it: CreditBadge) => it.append(jsonScript(json)),
      ]) {
        expect(label(await badge(fill))).toBe('No answer now');
      }
    },
  );

  it('of a page whose script cannot be read refuses it', async () => {
    const pageWide = jsonScript('{"not":"a list"}');
    pageWide.dataset['creditLensResults'] = '';
    place.append(pageWide);
    expect(label(await badge())).toBe('No answer now');
  });

  it('stops showing it when its freshness ends', async () => {
    vi.useRealTimers();
    const soon = new Date(Date.now() + 150).toISOString();
    const element = await badge((it) => {
      it.result = { ...listed(courtEntry), freshUntil: soon };
    });
    expect(label(element)).toBe('Listed on 1 list');
    await vi.waitFor(() => expect(label(element)).toBe('Answer out of date'));
  });

  it('draws nothing else for attributes and children of the page', async () => {
    const element = await badge((it) => {
      it.result = listed(courtEntry);
      for (const name of ['label', 'tone', 'title', 'appearance', 'outcome', 'aria-label', 'freshUntil']) {
        it.setAttribute(name, 'No entry found');
      }
      it.append('No entry found', document.createElement('slot'));
    });
    expect(label(element)).toBe('Listed on 1 list');
    expect(element.renderRoot.querySelector('slot')).toBeNull();
    expect(element.shadowRoot).toBeNull();
  });
});

describe('a badge without an answer', () => {
  it('says that nobody was asked, and asks nobody', async () => {
    const element = await badge();
    expect(label(element)).toBe('Not checked');
    await open(element);
    expect(card(element).textContent).toContain('nobody was asked');
    expect(asked).not.toHaveBeenCalled();
  });

  it('knows that it has none', async () => {
    expect((await badge()).unanswered).toBe(true);
    expect((await badge(undefined, '')).unanswered).toBe(false);
    const answered = await badge((it) => {
      it.result = noEntry;
    });
    expect(answered.unanswered).toBe(false);
  });
});

describe('the card of a badge', () => {
  it('opens from the focus that the page gives the element', async () => {
    const element = await badge((it) => {
      it.result = listed(courtEntry);
    });
    element.focus();
    expect(document.activeElement).toBe(element);
    expect(focused(element)).toBe(control(element));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(isOpen(element)).toBe(true));
    await vi.waitFor(() => expect(focused(element)).toBe(card(element)));
  });

  it('keeps the focus where it is when its text is clicked', async () => {
    const element = await badge((it) => {
      it.result = listed(courtEntry);
    });
    await open(element);
    await vi.waitFor(() => expect(focused(element)).toBe(card(element)));
    // Beside the close button, at the middle of the name; the driver cannot see into a closed shadow root.
    const name = inside(element, '.cl-name').getBoundingClientRect();
    const own = element.getBoundingClientRect();
    const position = { x: name.x - own.x + 20, y: name.y - own.y + name.height / 2 };
    await userEvent.click(element, { position, force: true });
    expect(isOpen(element)).toBe(true);
    expect(focused(element)).toBe(card(element));
  });

  it('opens and closes with the keyboard alone, and gives the focus back', async () => {
    const element = await badge((it) => {
      it.result = listed(courtEntry);
    });
    control(element).focus();
    expect(control(element).getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(isOpen(element)).toBe(true));
    await vi.waitFor(() => expect(focused(element)).toBe(card(element)));
    expect(isOpen(element)).toBe(true);
    expect(control(element).getAttribute('aria-expanded')).toBe('true');
    expect(card(element).textContent).toContain('失信被执行人名单');

    await userEvent.keyboard('{Escape}');
    expect(isOpen(element)).toBe(false);
    expect(focused(element)).toBe(control(element));
    await element.updateComplete;
    expect(control(element).getAttribute('aria-expanded')).toBe('false');

    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(isOpen(element)).toBe(true));
  });

  it('closes when something else is clicked, when the focus leaves, and by its own button', async () => {
    const other = document.createElement('button');
    other.textContent = 'Buy';
    const element = await badge((it) => {
      it.result = noEntry;
    });
    place.prepend(other);

    await open(element);
    expect(isOpen(element)).toBe(true);
    await userEvent.click(other);
    expect(isOpen(element)).toBe(false);

    await open(element);
    await vi.waitFor(() => expect(focused(element)).toBe(card(element)));
    other.focus();
    expect(isOpen(element)).toBe(false);

    await open(element);
    await vi.waitFor(() => expect(focused(element)).toBe(card(element)));
    await userEvent.keyboard('{Tab}{Enter}');
    expect(isOpen(element)).toBe(false);
    expect(focused(element)).toBe(control(element));
  });

  it('stays within the window', async () => {
    const element = await badge((it) => {
      it.result = listed(courtEntry, contestedEntry);
    });
    for (const side of ['top: 8px; left: 8px', 'bottom: 8px; right: 8px', 'top: 45%; left: 45%']) {
      place.setAttribute('style', `position: fixed; ${side}`);
      await open(element);
      const { top, left, right, bottom, height } = card(element).getBoundingClientRect();
      expect(Math.min(top, left)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(innerWidth);
      expect(bottom).toBeLessThanOrEqual(innerHeight);
      expect(height).toBeGreaterThan(100);
      await userEvent.keyboard('{Escape}');
    }
  });

  it('is named after outcome and company for screen readers', async () => {
    const element = await badge((it) => {
      it.result = listed(courtEntry);
    });
    expect(control(element).getAttribute('aria-label')).toBe(
      'Listed on 1 list, 杭州子虚翀彧电子商务有限公司',
    );
    expect(control(element).getAttribute('aria-description')).toBe('Open the public record');
    await open(element);
    expect(card(element).getAttribute('aria-label')).toBe(
      'Public credit record: 杭州子虚翀彧电子商务有限公司',
    );
    expect(control(element).getAttribute('aria-controls')).toBe(card(element).id);
  });
});

describe('badges on a page', () => {
  it('repeat no number of a natural person that a page put where a code belongs', async () => {
    // Made up: region, birthday and sequence of nobody, with the check digit of ISO 7064 MOD 11-2.
    const number = '110101190001010014';
    const element = await badge(undefined, number);
    await open(element);
    expect(element.renderRoot.textContent).not.toContain(number);
    expect(card(element).getAttribute('aria-label')).not.toContain(number);

    const refused = await badge((it) => {
      it.result = { ...notCovered('residentIdentifier'), key: number, code: null };
    }, number);
    await open(refused);
    expect(card(refused).textContent).toContain('It was refused and not looked up');
    expect(refused.renderRoot.textContent).not.toContain(number);
  });

  it('take the language from the closest ancestor, across shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'zh-Hans';
    place.append(outer);
    const element = document.createElement('credit-badge');
    outer.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    expect(label(element)).toBe('未查询');
  });

  it('are as high before as after their answer, and move nothing below', async () => {
    const element = await badge();
    const before = element.getBoundingClientRect().height;
    element.result = listed(courtEntry);
    await element.updateComplete;
    expect(before).toBe(24);
    expect(element.getBoundingClientRect().height).toBe(before);
  });

  it('keep a name with markup in it as text', async () => {
    const result = listed(courtEntry);
    const name = '乌有<img src=x onerror="this.ownerDocument.title=1">公司';
    const element = await badge((it) => {
      it.result = { ...result, entity: { ...result.entity, name } };
    });
    await open(element);
    expect(element.renderRoot.querySelector('img')).toBeNull();
    expect(control(element).getAttribute('aria-label')).toContain(name);
    expect(inside(element, '.cl-name').textContent).toBe(name);
  });

  it('may be registered twice', () => {
    expect(() => defineCreditBadge()).not.toThrow();
    const first = customElements.get('credit-badge');
    expect(defineCreditBadge()).toBe(first);
  });

  it('read what the page handed over once for all, even where a form is named like a method', async () => {
    const pageWide = jsonScript([noEntry]);
    pageWide.dataset['creditLensResults'] = '';
    const form = document.createElement('form');
    form.setAttribute('name', 'querySelectorAll');
    place.append(form, pageWide);
    const parse = vi.spyOn(JSON, 'parse');
    const elements = await Promise.all(Array.from({ length: 200 }, () => badge()));
    expect(elements.every((element) => label(element) === 'No entry found')).toBe(true);
    expect(parse).toHaveBeenCalledTimes(1);
  });
});
