import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import './elements.ts';
import {
  CODE,
  contestedEntry,
  courtEntry,
  listed,
  NOW,
  noEntry,
  OTHER_CODE,
} from './sample-results.fixture.ts';
import { fileOf, marketRecord, newerRecord, penalty } from './view/public-file/sample-records.fixture.ts';

let config: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  config = document.createElement('credit-lens-config');
  config.setAttribute('locale', 'en');
  document.body.append(config);
});
afterEach(() => {
  config.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function drawn(
  element: HTMLElement & { renderRoot: HTMLElement | DocumentFragment },
  selector: string,
) {
  config.append(element);
  return vi.waitFor(() => {
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No ${selector} yet.`);
    return found;
  });
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(config, { rules: { region: { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('<credit-card>', () => {
  it('draws the whole answer in the page, in the language of its configuration', async () => {
    const card = document.createElement('credit-card');
    card.code = CODE;
    card.result = listed(courtEntry);
    expect((await drawn(card, '.cl-card')).textContent).toContain('Listed by');
    config.setAttribute('locale', 'zh-Hant');
    card.requestUpdate();
    await vi.waitFor(() => expect(card.renderRoot.textContent).toContain('被列入'));
    expect(await violations()).toEqual([]);
  });

  it('refuses an answer about another company', async () => {
    const card = document.createElement('credit-card');
    card.code = OTHER_CODE;
    card.result = noEntry;
    expect((await drawn(card, '.cl-card')).textContent).toContain('about another code');
  });
});

describe('<credit-file>', () => {
  it('tells the records in the order of their days, and what came from the market as such', async () => {
    const element = document.createElement('credit-file');
    element.file = fileOf(penalty, marketRecord, newerRecord);
    const line = await drawn(element, '.cl-timeline');
    const days = [...line.querySelectorAll('time')].map((time) => time.dateTime).filter((day) => day !== '');
    expect(line.querySelectorAll('li')).toHaveLength(3);
    expect(days.length).toBeGreaterThan(1);
    expect(await violations()).toEqual([]);
  });
});

describe('<credit-search>', () => {
  const candidate = {
    code: CODE,
    name: '杭州子虚翀彧电子商务有限公司',
    matchedName: '杭州子虚翀彧贸易有限公司',
  };
  it('asks on Enter alone, offers candidates to the keyboard, and tells which was chosen', async () => {
    const element = document.createElement('credit-search');
    const search = vi.fn(async () => ({
      candidates: [candidate, { ...candidate, code: OTHER_CODE }],
      next: null,
    }));
    element.client = { search } as unknown as typeof element.client;
    const chosen = vi.fn();
    config.addEventListener('credit-lens-choose', (event) => chosen((event as CustomEvent).detail.code));
    const input = await drawn(element, 'input');
    element.focus();
    await userEvent.keyboard('子虚');
    expect(search).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(input.getAttribute('aria-expanded')).toBe('true'));
    expect(element.renderRoot.querySelector('[role=status]')?.textContent).toContain('2 candidates');
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await vi.waitFor(() => expect(input.getAttribute('aria-activedescendant')).toBe('candidate-1'));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(chosen).toHaveBeenCalledWith(OTHER_CODE));
    expect(search).toHaveBeenCalledTimes(1);
    expect(element.renderRoot.textContent).not.toMatch(/listed/i);
  });
});

describe('<credit-screening>', () => {
  it('keeps the order that the portal gave, with a badge for each', async () => {
    const element = document.createElement('credit-screening');
    element.bidders = [
      { name: '乌有公司', code: CODE, result: noEntry },
      { name: '子虚公司', code: CODE, result: listed(contestedEntry) },
      { name: '亡是公司', code: OTHER_CODE },
    ];
    const table = await drawn(element, 'table');
    const badges = [...table.querySelectorAll('credit-badge')];
    await vi.waitFor(() =>
      expect(badges.map((badge) => badge.renderRoot.querySelector('.pill')?.textContent)).toEqual([
        'No entry found',
        'Listed, disputed',
        'Not checked',
      ]),
    );
    expect(await violations()).toEqual([]);
  });
});

describe('<credit-lens-config>', () => {
  it('sets the colour scheme of what it holds, and asks its own server once for all badges', async () => {
    const asked = vi
      .spyOn(window, 'fetch')
      .mockImplementation(async () => Response.json({ results: [noEntry] }));
    config.setAttribute('theme', 'dark');
    const badges = [1, 2, 3].map(() => Object.assign(document.createElement('credit-badge'), { code: CODE }));
    config.append(...badges);
    config.setAttribute('route', '/credit');
    await vi.waitFor(() =>
      expect(badges.map((badge) => badge.renderRoot.querySelector('.pill')?.textContent)).toEqual(
        Array(3).fill('No entry found'),
      ),
    );
    expect(asked).toHaveBeenCalledTimes(1);
    expect(getComputedStyle(badges[0] as Element).colorScheme).toBe('dark');
  });
});
