import type { ListEntry, LookupResult } from '@credit-lens/sdk/contract';
import { render } from 'lit-html';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  contestedEntry,
  courtEntry,
  LATER,
  listed,
  NOW,
  noEntry,
  notCovered,
  recognitionEntry,
  taxEntry,
  unavailable,
} from '../sample-results.fixture.ts';
import { cardTemplate } from './card-template.ts';
import type { Locale } from './locale.ts';
import { addEveryLanguage } from './words/every-language.ts';

addEveryLanguage();

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

function draw(result: LookupResult, locale: Locale = 'en', now = NOW): HTMLElement {
  render(cardTemplate(result, locale, now), place);
  return place;
}
const read = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the card of a listed company', () => {
  it('says by whom, on which list, since when, with the Chinese title marked as Chinese', () => {
    const card = draw(listed(courtEntry));
    expect(read(card.querySelector('h4'))).toBe(
      "Listed by the enforcing people's court on “失信被执行人名单” (Judgment defaulters list) since 14 March 2026",
    );
    expect(card.querySelector('h4 [lang="zh-Hans"]')?.textContent).toBe('失信被执行人名单');
    expect(card.querySelector('h4 time')?.getAttribute('datetime')).toBe('2026-03-14');
  });

  it('gives ground, decision, term, remedy, authorities, legal basis, effects, sources, coverage and age', () => {
    const text = read(draw(listed(courtEntry)));
    for (const part of [
      'Able to carry out an effective judgment',
      '（2026）虚0106执00123号, 10 February 2026',
      'until 13 March 2028',
      'Apply in writing to the court that decided',
      'The rule states no time limit',
      'Determined and listed by',
      'Published by',
      "Supreme People's Court 最高人民法院",
      '关于对失信被执行人实施联合惩戒的合作备忘录',
      '最高人民法院关于公布失信被执行人名单信息的若干规定',
      'the Ministry of Finance may apply it; not applied here, a source says',
      "a rule requires the Supreme People's Court to apply it",
      'China Enforcement Information Online',
      'held about 89% of the authority’s entries when measured',
      'coverage not measured',
      'As of 21 November 2026 at 08:00 (China time). Current until 21 November 2026 at 20:00 (China time).',
      'are not an assessment of the company',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says once that what was applied is not known', () => {
    const [measure] = courtEntry.measures;
    const measures = Array.from({ length: 5 }, () => ({ ...measure, applied: 'unknown' as const }));
    const text = read(draw(listed({ ...courtEntry, measures } as ListEntry)));
    expect(text.split('is not known unless a line says so')).toHaveLength(2);
    expect(text.match(/not known/g)).toHaveLength(1);
  });

  it('is headed by the company, and its entries stand under that', () => {
    const levels = (card: HTMLElement) =>
      [...card.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName.at(1)));
    expect(read(draw(listed(courtEntry)).querySelector('h2'))).toBe('杭州子虚翀彧电子商务有限公司');
    expect(levels(place)).toEqual([2, 3, 4, 5, 3]);
    expect(read(draw({ ...noEntry, entity: null }).querySelector('h2'))).toBe(
      'Unified social credit code 91330106FAKE000133',
    );
    expect(levels(place)).toEqual([2, 3]);
  });

  it('gives severity only where the source does', () => {
    expect(read(draw(listed(courtEntry)))).not.toContain('Severity');
    expect(read(draw(listed(taxEntry)))).toContain('serious, as the source gives it');
  });

  it('says of a ground that the rule leaves open that the authority decides, and counts it with neither', () => {
    const open: ListEntry = { ...courtEntry, ground: { ...courtEntry.ground, kind: 'openClause' } };
    const text = read(draw(listed(open)));
    expect(text).toContain('the authority decides case by case');
    expect(text).toContain('Named on 1 list');
    expect(text).not.toContain('Listed on');
  });

  it('names one body once, and tells a pending repair and merged reports', () => {
    const text = read(draw(listed(taxEntry)));
    expect(text).toContain('Determined, listed and published by');
    expect(text).toContain('The entry stands until it is decided.');
    expect(text).toContain('open-ended: until the duty is fulfilled or the authority decides');
    expect(text).toContain(
      '17 source records describe this one entry. Their number says nothing about severity.',
    );
  });

  it('puts the disputed entry and the dispute first', () => {
    const card = draw(listed(taxEntry, contestedEntry));
    const [first, second] = card.querySelectorAll('.cl-entry');
    expect(read(first?.firstElementChild ?? null)).toBe(
      'The company disputes this entry; the authority has not decided.',
    );
    expect(read(second ?? null)).not.toContain('disputes');
  });

  it('folds the particulars of all but the newest two entries, and neither their ground nor how to contest them', () => {
    const on = (entry: ListEntry, listedOn: string): ListEntry => ({ ...entry, listedOn });
    const newer = [on(taxEntry, '2026-01-01'), on(recognitionEntry, '2025-01-01')] as const;
    const older = [on(courtEntry, '2024-01-01'), on(contestedEntry, '2023-01-01')] as const;
    const card = draw(listed(...older, ...newer));
    const folded = [...card.querySelectorAll('.cl-entry')].filter((entry) => entry.querySelector('.cl-rest'));
    expect(folded.map((entry) => entry.querySelector('time')?.dateTime)).toEqual([
      '2023-01-01',
      '2024-01-01',
    ]);
    for (const entry of folded) {
      const rest = entry.querySelector<HTMLDetailsElement>('.cl-rest');
      expect(rest?.open).toBe(false);
      expect(read(rest ?? null)).toContain('Decision');
      expect(read(rest?.querySelector('summary') ?? null)).toMatch(/^Dates, bodies, effects and sources; “/);
      const open = read(entry).replace(read(rest ?? null), '');
      for (const part of ['Listed by', 'Ground', 'To contest it']) expect(open).toContain(part);
      expect(open).not.toContain('Decision');
    }
    expect(read(folded[0]?.firstElementChild ?? null)).toContain('disputes this entry');
    expect(draw(listed(...newer)).querySelector('.cl-rest')).toBeNull();
  });

  it('writes marks within a quoted title as inner ones', () => {
    const name = { zh: '宁波市环境违法“黑名单”', en: 'Ningbo list of environmental violations' };
    const entry = { ...courtEntry, list: { ...courtEntry.list, name } };
    expect(read(draw(listed(entry)).querySelector('h4'))).toContain('“宁波市环境违法‘黑名单’”');
    expect(read(draw(listed(entry), 'zh-Hant').querySelector('h4'))).toContain(
      '「宁波市环境违法『黑名单』」',
    );
  });

  it('lists recognitions below adverse entries, each as one authority’s', () => {
    const card = draw(listed(recognitionEntry, courtEntry));
    const tones = [...card.querySelectorAll<HTMLElement>('.cl-entry')].map((entry) => entry.dataset['tone']);
    expect(tones).toEqual(['adverse', 'recognition']);
    expect(read(card)).toContain('a recognition by one authority in its own field');
  });

  it('speaks Chinese', () => {
    const card = draw(listed(courtEntry), 'zh-Hans');
    expect(card.querySelector('article')?.lang).toBe('zh-Hans');
    expect(read(card.querySelector('h4'))).toBe('自2026年3月14日起由执行法院列入“失信被执行人名单”');
  });

  it('shows what a newer contract says as it came', () => {
    const newer = {
      ...courtEntry,
      severity: 'constructor',
      term: { kind: 'seasonal' },
      repair: { state: '__proto__', earliestOn: null },
      state: 'sleeping',
      list: { ...courtEntry.list, polarity: 'toString' },
      measures: courtEntry.measures.map((measure) => ({ ...measure, applied: 'valueOf' })),
    } as unknown as ListEntry;
    const text = read(draw(listed(newer)));
    for (const part of [
      'constructor, as the source',
      'given as “seasonal”',
      'state given: __proto__',
      'Named by',
    ]) {
      expect(text).toContain(part);
    }
  });
});

describe('the card of the other outcomes', () => {
  it('says where nothing was found, and that this proves nothing', () => {
    expect(read(draw(noEntry))).toContain(
      'No entry found in China Enforcement Information Online and Credit China as of ' +
        '21 November 2026 at 08:00 (China time). This is not a statement that there is none.',
    );
    expect(read(draw({ ...noEntry, registration: 'notChecked', entity: null }))).toContain(
      'Whether this code is registered was not checked.',
    );
  });

  it.each([
    [0, 'held almost none of the authority’s entries'],
    [0.004, 'held almost none of the authority’s entries'],
    [0.005, 'held about 1% of the authority’s entries'],
    [0.2, 'held about 20% of the authority’s entries'],
  ])('puts a share of %d in words', (share, said) => {
    const [source] = noEntry.sources;
    const sources = [{ ...source, share }] as typeof noEntry.sources;
    expect(read(draw({ ...noEntry, sources }))).toContain(said);
    expect(read(place)).not.toContain('about 0%');
  });

  it('folds many sources below entries, never where they are what the answer rests on', () => {
    const [source] = noEntry.sources;
    const sources = [source, source, source, source] as typeof noEntry.sources;
    const folded = draw({ ...listed(courtEntry), sources }).querySelector('details.cl-consulted');
    expect(read(folded?.querySelector('summary') ?? null)).toBe(
      '4 sources consulted; as of 21 November 2026 at 06:00 (China time)',
    );
    expect(folded?.querySelectorAll('li')).toHaveLength(4);
    expect(draw({ ...noEntry, sources }).querySelector('details.cl-consulted')).toBeNull();
    expect(place.querySelectorAll('section.cl-consulted li')).toHaveLength(4);
  });

  it('says why a company is not covered, and that this says nothing', () => {
    expect(read(draw(notCovered('withheld')))).toContain('sole proprietors are withheld');
    expect(read(draw(notCovered('withheld')))).toContain('neither for nor against it');
  });

  it('says why there is no answer, and when to ask again', () => {
    expect(read(draw(unavailable('offline')))).toContain(
      'Asking again makes sense from 21 November 2026 at 16:05',
    );
  });

  it.each([listed(courtEntry), listed(contestedEntry, recognitionEntry), noEntry])(
    'repeats nothing of an answer past its freshness: $outcome',
    (result) => {
      const text = read(draw(result, 'en', LATER));
      expect(text).toContain('was current until 21 November 2026 at 20:00 (China time)');
      for (const part of ['Listed by', '名单', 'No entry found', '子虚']) expect(text).not.toContain(part);
    },
  );

  it('holds a failed check character against nobody', () => {
    expect(read(draw({ ...noEntry, codeValidity: 'nonconforming' }))).toContain(
      'not held against the company',
    );
  });
});

describe('links of a card', () => {
  it('tell the portal nothing and give it no hold of the page', () => {
    const links = [...draw(listed(courtEntry)).querySelectorAll('a')];
    expect(links).toHaveLength(2);
    for (const link of links) {
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.referrerPolicy).toBe('no-referrer');
      expect(link.href).toBe('http://zxgk.court.gov.cn/shixin/');
    }
  });

  it('lead to the web only', () => {
    const hostile = 'javascript:alert(1)';
    const card = draw(
      listed({
        ...courtEntry,
        remedy: { ...courtEntry.remedy, address: hostile },
        sources: courtEntry.sources.map((source) => ({ ...source, address: hostile })),
      }),
    );
    expect(card.querySelectorAll('a')).toHaveLength(0);
    expect(read(card.querySelector('.cl-sources'))).toContain('China Enforcement Information Online');
  });
});

describe('names with markup in them', () => {
  it('stay text everywhere', () => {
    const markup = '<img src=x onerror="document.title=1"><script>1</script>&amp;{date}';
    const everywhere = JSON.parse(
      JSON.stringify(listed({ ...taxEntry, contested: true }), (key, value: unknown) =>
        typeof value === 'string' && !['outcome', 'freshUntil', 'code', 'polarity', 'kind'].includes(key)
          ? markup
          : value,
      ),
    ) as LookupResult;
    for (const locale of ['en', 'zh-Hans'] as const) {
      const card = draw(everywhere, locale);
      expect(card.querySelector('img, script')).toBeNull();
      expect(read(card.querySelector('.cl-name'))).toBe(read({ textContent: markup } as Element));
    }
  });
});
