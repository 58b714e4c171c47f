import axe from 'axe-core';
import { render } from 'lit-html';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { groupTemplate } from '../../entrypoints/popup/group-template.ts';
import { answer } from '../../lens/answer.ts';
import { COURT_LIST, IRREGULAR_LIST, knowing, LISTED } from '../../lens/snapshot.fixture.ts';
import { groupMentions } from '../../screens/group-mentions.ts';
import { loadWords } from '../../screens/words/words-of.ts';
import { createDrawing, type Drawing } from './create-drawing.ts';

beforeAll(() => loadWords('en'));

/** Covered, with the softer tier alone. */
const QUIET = '91320585FAKEAF7485';
const knowledge = knowing({ lists: [COURT_LIST, IRREGULAR_LIST], also: [[QUIET, [IRREGULAR_LIST.id]]] });

let drawing: Drawing;
const flags = () => [
  ...((drawing.host as Element).shadowRoot?.querySelectorAll<HTMLElement>('.flag:not([hidden])') ?? []),
];
const show = () => {
  const flagged = [LISTED, QUIET].map((key) => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById(key) as Element);
    const mention = { kind: 'code', text: key, key, source: 'label', confidence: 10, range } as const;
    return { mention, answer: answer(mention, knowledge) };
  });
  drawing.show(flagged, '2026-11-21T08:00:00Z', 'en');
};
const forced = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

beforeEach(async () => {
  document.body.innerHTML = `<p><span id="${LISTED}">${LISTED}</span></p><p><span id="${QUIET}">${QUIET}</span></p>`;
  drawing = createDrawing({
    openRoot: true,
    fetchDetails: () => Promise.reject(new Error('Nobody asked.')),
    askServer: () => Promise.reject(new Error('Nobody asked.')),
    findBearers: () => Promise.reject(new Error('Nobody asked.')),
    fetchFile: () => Promise.reject(new Error('Nobody asked.')),
    loadRecordView: () => Promise.reject(new Error('Nobody asked.')),
    isAlive: () => true,
    onGone: () => {},
  });
  show();
  await vi.waitFor(() => expect(flags()).toHaveLength(2), 20_000);
});
afterEach(async () => {
  drawing.stop();
  await forced('none');
});

/** What a flag looks like. */
function look(flag: HTMLElement | undefined) {
  const style = (selector: string) => getComputedStyle(flag?.querySelector(selector) as Element);
  const { borderTopStyle, borderTopWidth, backgroundColor } = style('.mark');
  return {
    tone: flag?.dataset['tone'],
    icon: flag?.querySelector('svg')?.innerHTML,
    border: `${borderTopWidth} ${borderTopStyle}`,
    ground: backgroundColor,
    line: style('.line').height,
  };
}

describe('a flag of the softer tier alone', () => {
  it('differs from that of a serious list by shape, edge, ground and line', () => {
    const [serious, quiet] = flags().map(look);
    expect([serious?.tone, quiet?.tone]).toEqual(['adverse', 'irregular']);
    expect(quiet?.icon).not.toBe(serious?.icon);
    expect([serious?.border, quiet?.border]).toEqual(['1px solid', '1px dotted']);
    expect([serious?.line, quiet?.line]).toEqual(['2px', '1px']);
    expect(quiet?.ground).toBe('rgb(255, 255, 255)');
    expect(serious?.ground).not.toBe(quiet?.ground);
  });

  it('stays the quieter one in forced colours', async () => {
    await forced('active');
    const [serious, quiet] = flags().map(look);
    expect([serious?.border, quiet?.border]).toEqual(['2px solid', '1px dotted']);
    expect(quiet?.icon).not.toBe(serious?.icon);
  });

  it('is called by its list and tier', () => {
    const [, quiet] = flags();
    expect(quiet?.querySelector('button')?.getAttribute('aria-label')).toBe(
      '91320585FAKEAF7485: on the irregular operations list, softer than the serious lists, ' +
        '经营异常名录 (Irregular operations list) – open details',
    );
  });

  it('says so in its tooltip, and passes the automatic checks of accessibility', async () => {
    const [, quiet] = flags();
    await userEvent.hover(quiet?.querySelector('button') as Element);
    const tip = (drawing.host as Element).shadowRoot?.querySelector('[role=tooltip]');
    await vi.waitFor(() => expect(tip?.matches(':popover-open')).toBe(true), 20_000);
    expect(tip?.querySelector('.head')?.textContent?.trim()).toBe('On the irregular operations list');
    expect(tip?.textContent).toContain('A softer tier than the serious lists.');
    const { violations } = await axe.run(drawing.host as Element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('becomes a serious one once a serious list stands beside it', () => {
    const listed = answer({ kind: 'code', key: QUIET }, knowledge);
    const range = document.createRange();
    range.selectNodeContents(document.getElementById(QUIET) as Element);
    const mention = {
      kind: 'code',
      text: QUIET,
      key: QUIET,
      source: 'label',
      confidence: 10,
      range,
    } as const;
    drawing.show([{ mention, answer: { ...listed, lists: [IRREGULAR_LIST, COURT_LIST] } }], null, 'en');
    const tones = [...((drawing.host as Element).shadowRoot?.querySelectorAll<HTMLElement>('.flag') ?? [])];
    expect(tones.map((flag) => flag.dataset['tone'])).toEqual(['adverse']);
  });
});

it('stands in a group of its own in the popup', () => {
  const { outcome, flag, lists, contested } = answer({ kind: 'code', key: QUIET }, knowledge);
  const mention = {
    kind: 'code',
    text: QUIET,
    code: QUIET,
    source: 'text',
    outcome,
    flag,
    lists,
    contested,
    besideName: '苏州亡是机械有限公司',
  } as const;
  const found = groupMentions([mention]).get('irregular') ?? [];
  const actions = { openRecord: () => {}, showFlag: () => {} } as unknown as Parameters<
    typeof groupTemplate
  >[2];
  const place = document.createElement('div');
  render(groupTemplate('irregular', found, actions, 'en'), place);
  expect(place.querySelector('h2')?.textContent).toContain('On the irregular operations list');
  expect(place.textContent).toContain('A softer tier than the serious lists.');
});
