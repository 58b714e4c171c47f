import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contentOf, ISSUER, NOW, SUBJECTS, testSigner } from '../../../sdk/src/statement/signing.fixture.ts';
import type { CreditBadge } from '../define.ts';
import '../define.ts';

const CODE = SUBJECTS.listed.code;
// One key for all: the element keeps those of an issuer while the page is open.
const { sign, keys } = await testSigner();
let config: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  config = document.createElement('credit-lens-config');
  config.setAttribute('locale', 'en');
  config.setAttribute('issuer', ISSUER);
  document.body.append(config);
});
afterEach(() => {
  config.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function badge(statement: string): Promise<CreditBadge> {
  const element = document.createElement('credit-badge');
  element.code = CODE;
  element.statement = statement;
  config.append(element);
  await element.updateComplete;
  return element;
}
const label = (element: CreditBadge) => element.renderRoot.querySelector('.pill')?.textContent;
async function cardOf(element: CreditBadge): Promise<Element> {
  await userEvent.click(element);
  return vi.waitFor(() => {
    const card = element.renderRoot.querySelector('.cl-card');
    if (!card) throw new Error('No card yet.');
    return card;
  });
}

describe('a badge with a signed statement', () => {
  it.each([
    ['listed', 'Listed, disputed'],
    ['noEntry', 'No entry found'],
    ['notCovered', 'Not covered'],
    ['unavailable', 'Answer out of date'],
  ] as const)(
    'says once its card is open that it was verified, in the same words: %s',
    async (outcome, words) => {
      vi.spyOn(window, 'fetch').mockImplementation(async () => Response.json(keys));
      const element = await badge(await sign(contentOf(SUBJECTS[outcome], { aud: location.origin })));
      expect(label(element)).toBe(words);
      expect(window.fetch).not.toHaveBeenCalled();
      const card = await cardOf(element);
      await vi.waitFor(() =>
        expect(card.textContent).toContain('Statement verified, as of 2 March 2026 at 17:00 (China time).'),
      );
      // Nobody but the issuer is asked, for what is the same for everyone.
      for (const [address] of vi.mocked(window.fetch).mock.calls)
        expect(address).toBe(`${ISSUER}/.well-known/credit-lens-statement-keys.json`);
    },
  );

  it('tells an entry on an open or a moral ground without a flag, and says what its ground is', async () => {
    const [entry] = SUBJECTS.listed.outcome === 'listed' ? SUBJECTS.listed.entries : [];
    const told = (ground: object) => ({
      ...SUBJECTS.listed,
      entries: [{ ...entry, contested: false, told: 'neutral', ground }],
    });
    const drawn = async (ground: object) =>
      badge(await sign(contentOf(told(ground) as typeof SUBJECTS.listed, { aud: location.origin })));
    for (const [ground, words] of [
      [{ kind: 'openClause', nature: 'lawViolation' }, 'in general terms only'],
      [{ kind: 'enumerated', nature: 'moralOrPolitical' }, 'does not flag'],
    ] as const) {
      const element = await drawn(ground);
      expect(label(element)).toBe('Named on 1 list');
      const card = await cardOf(element);
      expect(card.querySelector('.cl-entry')?.getAttribute('data-tone')).toBe('neutral');
      expect(card.textContent).toContain(words);
      element.remove();
    }
  });

  it('stays unverified where the text was edited', async () => {
    vi.spyOn(window, 'fetch').mockImplementation(async () => Response.json(keys));
    const genuine = await sign(contentOf(SUBJECTS.listed, { aud: location.origin }));
    const other = await sign(contentOf(SUBJECTS.noEntry, { aud: location.origin }));
    const [head, , mark] = genuine.split('.');
    const card = await cardOf(await badge(`${head}.${other.split('.')[1]}.${mark}`));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(card.textContent).toContain('Statement unverified.');
    expect(card.textContent).not.toContain('Statement verified');
  });

  it('shows nothing of a statement that was made for another site', async () => {
    const element = await badge(await sign(contentOf(SUBJECTS.listed)));
    expect(label(element)).toBe('No answer now');
    const card = await cardOf(element);
    expect(card.textContent).toContain('made for another site');
    expect(card.textContent).not.toContain('失信');
  });

  it('shows nothing of one that is over, about another company, or no statement', async () => {
    const aud = location.origin;
    expect(
      label(await badge(await sign(contentOf(SUBJECTS.listed, { aud, validUntil: '2026-03-02T09:30:00Z' })))),
    ).toBe('Answer out of date');
    const other = { ...SUBJECTS.notCovered, code: '91310115FAKE00021N' };
    expect(label(await badge(await sign(contentOf(other, { aud }))))).toBe('No answer now');
    expect(label(await badge('no statement'))).toBe('No answer now');
  });
});
