import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contentOf, SUBJECTS, testSigner } from '../../sdk/src/statement/signing.fixture.ts';
import type { PageMessage, WorkerMessage } from '../lens/messages.ts';
import { createOverlay } from '../page/drawing/overlay.ts';
import type { BadgeFindings, CarriedBadge } from './badge-finding.ts';
import { checkBadge } from './check-badge.ts';
import { findBadges } from './find-badges.ts';
import { startBadges } from './start-badges.ts';

const { code } = SUBJECTS.listed;
const OTHER = '91310115FAKE00021N';
const { sign, keys } = await testSigner();
const genuine = await sign(contentOf(SUBJECTS.listed, { aud: location.origin, ...hours() }));
const copied = await sign(contentOf(SUBJECTS.listed, { aud: 'https://other.example', ...hours() }));

function hours() {
  const from = Math.floor(Date.now() / 1_000) - 60;
  const text = (seconds: number) => new Date(seconds * 1_000).toISOString();
  return { iat: from, exp: from + 3_600, validFrom: text(from), validUntil: text(from + 3_600) };
}

const listeners = new Set<(message: WorkerMessage, sender: { id: string }, answer: () => void) => void>();
const asked = vi.fn();
let stop: () => void = () => {};
beforeEach(() => {
  const sendMessage = async (message: PageMessage): Promise<BadgeFindings> => {
    if (message.type !== 'checkBadges') throw new Error(message.type);
    asked(message.badges);
    const circumstances = {
      keys,
      audience: location.origin,
      now: new Date(),
      withdrawn: new Set<number>(),
      device: () => null,
    };
    return {
      findings: await Promise.all(message.badges.map((badge) => checkBadge(badge, circumstances))),
      language: 'en',
    };
  };
  const onMessage = {
    addListener: (one: never) => listeners.add(one),
    removeListener: (one: never) => listeners.delete(one),
  };
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage, onMessage } });
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  asked.mockClear();
});

/** The machine may be busy: states are waited for. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 10_000 });

/** A badge as a page writes it; no element need be registered. */
const badge = (statement: string | null, about = code): string =>
  `<credit-badge style="display:inline-block;inline-size:90px;block-size:24px" code="${about}"${statement === null ? '' : ` statement="${statement}"`}></credit-badge>`;
const show = (html: string): void => {
  document.body.innerHTML = html;
};
const overlay = () =>
  [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot !== null)?.shadowRoot;
const marks = () => [...(overlay()?.querySelectorAll<HTMLElement>('.vouch') ?? [])];
const labels = () =>
  marks()
    .filter(({ dataset }) => dataset['place'] !== 'none')
    .map((mark) => mark.innerText.replace(/\s+/g, ' ').trim());
const tip = () => overlay()?.querySelector<HTMLElement>('.vouch-tip:popover-open')?.innerText;

describe('the badges of a page', () => {
  it('are found with what they carry, in the order in which the element takes it', () => {
    const json = (value: unknown, attributes = '') =>
      `<script type="application/json"${attributes}>${JSON.stringify(value)}</script>`;
    show(`${badge('a.b.c')}
      <credit-badge code="${code}" result='{"outcome":"noEntry"}'>${json('a.b.c')}</credit-badge>
      <credit-card code="${code}">${json('d.e.f')}</credit-card>
      <credit-badge code="${code}"></credit-badge><credit-badge code="${OTHER}"></credit-badge>
      <credit-badge code=""></credit-badge>
      ${json([{ key: OTHER, code: OTHER }, genuine], ' data-credit-lens-results')}`);
    const found = findBadges(document).map(({ code: about, statement }) => [about, statement]);
    expect(found).toEqual([
      [code, 'a.b.c'],
      [code, null],
      [code, 'd.e.f'],
      [code, genuine],
      [OTHER, null],
    ]);
  });

  it('are found in a page whose forms and pictures stand before the methods of its document', () => {
    show(`<form name="querySelectorAll"><input name="getAttribute"></form>${badge('a.b.c')}`);
    expect(findBadges(document)).toHaveLength(1);
  });
});

describe('marks', () => {
  it('stand beside what is not what it seems, and not beside a verified badge', async () => {
    show([genuine, copied, null, 'x'].map((one) => `<p>${badge(one)}</p>`).join(''));
    stop = startBadges(true);
    await soon(labels).toEqual(['! Made for another site', '? Not signed', '! Statement cannot be read']);
    const [mark] = marks();
    const { right } = document.querySelectorAll('credit-badge')[1]?.getBoundingClientRect() ?? {};
    expect(mark?.getBoundingClientRect().left).toBeCloseTo((right ?? 0) + 6, 0);
  });

  it('make way for what stands behind the badge on its line', async () => {
    show(`<p>${badge(null)} <b>Ships tomorrow</b></p>`);
    stop = startBadges(true);
    await soon(labels).toEqual(['?']);
  });

  it('ask about what is the same once, in small parts, and about what comes later', async () => {
    show(badge(copied).repeat(3) + Array.from({ length: 60 }, (_, at) => badge(`${at}`)).join(''));
    stop = startBadges(true);
    await soon(marks).toHaveLength(63);
    expect(asked.mock.calls.map(([badges]) => (badges as CarriedBadge[]).length)).toEqual([50, 11]);
    document.body.insertAdjacentHTML('beforeend', badge(null));
    await soon(marks).toHaveLength(64);
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('are taken anew when a statement is changed under the badge, and go with it', async () => {
    show(badge(genuine));
    stop = startBadges(true);
    await soon(() => asked.mock.calls.length).toBe(1);
    document.querySelector('credit-badge')?.setAttribute('statement', copied);
    await soon(labels).toEqual(['! Made for another site']);
    document.querySelector('credit-badge')?.remove();
    await soon(marks).toEqual([]);
  });

  it('say the reason to who points at them', async () => {
    show(`<p>${badge(copied)}</p>`);
    stop = startBadges(true);
    await soon(labels).toHaveLength(1);
    await userEvent.hover(marks()[0] as Element);
    await soon(tip).toBe('This statement was made for pages of https://other.example. Here it is a copy.');
    expect(marks()[0]?.getAttribute('aria-label')).toContain('Here it is a copy.');
  });

  it('leave a verified badge to a few quiet words, with what the statement itself says', async () => {
    show(`<p>${badge(genuine)}</p>`);
    stop = startBadges(true);
    await soon(() => asked.mock.calls.length).toBe(1);
    expect(overlay()).toBeUndefined();
    await userEvent.hover(document.body);
    await userEvent.hover(document.querySelector('credit-badge') as Element);
    await soon(tip).toContain('Statement verified, as of ');
    for (const words of [
      '杭州子虚南柯贸易有限公司',
      code,
      'The statement says: Listed, disputed',
      'Short code',
    ])
      expect(tip()).toContain(words);
    expect(tip()).not.toMatch(/[✓✔☑]/u);
    expect(marks()).toEqual([]);
  });

  it('share one element with whatever else is drawn, and leave nothing behind', async () => {
    const other = createOverlay(true);
    show(`<p>${badge(null)}</p>`);
    stop = startBadges(true);
    await soon(labels).toHaveLength(1);
    expect([...document.documentElement.children].filter(({ shadowRoot }) => shadowRoot)).toHaveLength(1);
    for (const heard of listeners)
      heard({ type: 'siteDisabled', origin: location.origin }, { id: 'ours' }, () => {});
    expect(marks()).toEqual([]);
    expect(other.host.isConnected).toBe(true);
    other.remove();
    expect(overlay()).toBeUndefined();
  });
});
