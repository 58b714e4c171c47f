import type { LookupResult } from '@credit-lens/sdk/contract';
import axe from 'axe-core';
import { html, render } from 'lit-html';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import {
  contestedEntry,
  courtEntry,
  differingEntry,
  fullEntry,
  irregularEntry,
  LATER,
  listed,
  NOW,
  noEntry,
  notCovered,
  politicalEntry,
  recognitionEntry,
  suspendedEntry,
  taxEntry,
  unavailable,
} from '../sample-results.fixture.ts';
import { badgeModel, notCheckedModel } from './badge-model.ts';
import { badgeTemplate } from './badge-template.ts';
import { cardTemplate, noticeCardTemplate } from './card-template.ts';
import { publicFilePart } from './public-file/public-file-part.ts';
import {
  bandedGrade,
  change,
  equity,
  fileOf,
  marketRecord,
  newerRecord,
  outOfBandGrade,
  penalty,
  taxPayment,
} from './public-file/sample-records.fixture.ts';
import { addEveryFileLanguage } from './public-file/words/every-language.ts';
import { viewStyles } from './styles/view-styles.ts';
import { addEveryLanguage } from './words/every-language.ts';

addEveryFileLanguage();
addEveryLanguage();

const states = {
  adverse: listed(courtEntry),
  contested: listed(taxEntry, contestedEntry),
  recognised: listed(recognitionEntry),
  irregular: listed(irregularEntry),
  political: listed(politicalEntry),
  suspended: listed(suspendedEntry, differingEntry),
  repairing: listed(fullEntry),
  all: listed(courtEntry, taxEntry, recognitionEntry),
  noEntry,
  notCovered: notCovered('outsideRegister'),
  unavailable: unavailable('offline'),
  stale: { ...listed(courtEntry), freshUntil: '2026-01-01T00:00:00Z' },
};

let host: HTMLElement | undefined;
afterEach(() => host?.remove());

/** Draws in an open shadow root: axe cannot look into a closed one, and the templates are the same. */
function stand(scheme: string, content: unknown): HTMLElement {
  host = document.createElement('main');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${viewStyles} :host { display: block; color-scheme: ${scheme}; background: Canvas; }`);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  render(content, root);
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  return host;
}

async function faults(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

const cases = (['light', 'dark'] as const).flatMap((scheme) =>
  (['en', 'zh-Hans', 'zh-Hant'] as const).flatMap((locale) =>
    Object.entries(states).map(([name, result]) => ({ scheme, locale, name, result })),
  ),
);

describe('badge and card', () => {
  it.each(cases)(
    'have no fault that axe finds: $name, $locale, $scheme',
    async ({ scheme, locale, result }) => {
      const content = html`${badgeTemplate(badgeModel(result, locale, NOW))}${cardTemplate(result, locale, NOW)}`;
      expect(await faults(stand(scheme, content))).toEqual([]);
    },
  );

  it.each(['light', 'dark'])('have none where nobody was asked: %s', async (scheme) => {
    const model = notCheckedModel('en');
    expect(
      await faults(stand(scheme, html`${badgeTemplate(model)}${noticeCardTemplate(model, 'en')}`)),
    ).toEqual([]);
  });

  it.each(cases.filter(({ scheme }) => scheme === 'light'))(
    'fit a screen of 320 px, which is 1280 px at 400 % zoom: $name, $locale',
    ({ locale, result }) => {
      const content = html`<div style="inline-size: 304px">${badgeTemplate(badgeModel(result, locale, NOW))}${cardTemplate(result, locale, NOW)}</div>`;
      const root = stand('light', content).shadowRoot;
      // What is only for screen readers is clipped to one pixel, whatever is in it.
      const drawn = [...(root?.querySelectorAll('div, div *:not(.cl-unseen *)') ?? [])];
      const wide = drawn.filter(
        (one) =>
          one.getBoundingClientRect().right >
          (root?.firstElementChild?.getBoundingClientRect().right ?? 0) + 1,
      );
      expect(wide.map((one) => one.className)).toEqual([]);
    },
  );

  it.each(
    (['light', 'dark'] as const).flatMap((scheme) =>
      (['en', 'zh-Hans', 'zh-Hant'] as const).map((locale) => ({ scheme, locale })),
    ),
  )('with the public file have no fault and fit 320 px: $locale, $scheme', async ({ scheme, locale }) => {
    const files = [
      fileOf(penalty, equity, change, taxPayment, outOfBandGrade, bandedGrade, marketRecord, newerRecord),
      fileOf(),
      'closed',
      'loading',
      'failed',
    ] as const;
    for (const file of files) {
      const part = publicFilePart(file, () => {}, locale, NOW);
      const content = html`<div style="inline-size: 304px">${cardTemplate(states.adverse, locale, NOW, part)}</div>`;
      const root = stand(scheme, content).shadowRoot;
      const edge = root?.firstElementChild?.getBoundingClientRect().right ?? 0;
      const inside = [...(root?.querySelectorAll('.cl-file-part, .cl-file-part *:not(.cl-unseen)') ?? [])];
      expect(inside.length).toBeGreaterThan(2);
      expect(inside.filter((one) => one.getBoundingClientRect().right > edge + 1)).toEqual([]);
      expect(await faults(host as HTMLElement)).toEqual([]);
      host?.remove();
    }
  });

  it.each([
    ['in the colours of the page', 'none'],
    ['in forced colours', 'active'],
  ])('draw the softer tier more quietly than a serious list %s', async (_where, forced) => {
    const features = [{ name: 'forced-colors', value: forced }];
    await cdp().send('Emulation.setEmulatedMedia', { features });
    const look = (result: LookupResult) => {
      const badge = stand('light', badgeTemplate(badgeModel(result, 'en', NOW))).shadowRoot?.querySelector(
        '.cl-badge',
      );
      const style = badge ? getComputedStyle(badge) : undefined;
      const seen = {
        icon: badge?.querySelector('svg')?.innerHTML,
        weight: Number(style?.fontWeight),
        border: style?.borderTopWidth,
        ground: style?.backgroundColor,
      };
      host?.remove();
      return seen;
    };
    const [quiet, serious] = [look(states.irregular), look(states.adverse)];
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    expect(quiet.icon).not.toBe(serious.icon);
    expect(quiet.weight).toBeLessThan(serious.weight);
    if (forced === 'active') expect([quiet.border, serious.border]).toEqual(['1px', '2px']);
    else expect([quiet.ground, serious.ground]).toEqual(['rgb(255, 255, 255)', 'rgb(252, 241, 220)']);
  });

  it('are told apart by icon and words, not by colour alone', () => {
    const { suspended: _also, repairing: _too, ...distinct } = states;
    const seen = Object.values(distinct).map((result) => {
      const { icon, label } = badgeModel(result, 'en', NOW);
      return `${icon} ${label}`;
    });
    expect(new Set(seen).size).toBe(seen.length);
    expect(badgeModel(states.adverse, 'en', LATER).icon).toBe('unavailable');
  });

  it('keep their size under another root font size and their colours under hostile page styles', () => {
    const measure = (element: HTMLElement) => {
      const badge = element.shadowRoot?.querySelector('.cl-badge');
      const style = badge ? getComputedStyle(badge) : undefined;
      return [style?.fontSize, style?.height, style?.color, style?.letterSpacing, style?.textTransform];
    };
    const badge = html`${badgeTemplate(badgeModel(states.adverse, 'en', NOW))}`;
    const before = measure(stand('light', badge));
    host?.remove();
    const hostile = new CSSStyleSheet();
    hostile.replaceSync(
      'html { font-size: 40px; } main { color: lime; letter-spacing: 9px; text-transform: uppercase; --cl-adverse-ink: lime; --cl-ink: lime; } span { color: lime !important; font-size: 50px !important; }',
    );
    document.adoptedStyleSheets = [hostile];
    const after = measure(stand('light', badge));
    document.adoptedStyleSheets = [];
    expect(after).toEqual(before);
  });
});
