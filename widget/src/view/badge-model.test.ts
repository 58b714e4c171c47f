import type { ListEntry, LookupResult } from '@credit-lens/sdk/contract';
import { describe, expect, it } from 'vitest';
import {
  contestedEntry,
  courtEntry,
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
import { badgeModel, notCheckedModel, refusedModel } from './badge-model.ts';
import { addEveryLanguage } from './words/every-language.ts';

addEveryLanguage();

/** The day that the samples speak of. */
const DAY = '2026-11-20';
const en = (result: LookupResult) => badgeModel(result, 'en', NOW);
const zh = (result: LookupResult) => badgeModel(result, 'zh-Hans', NOW);

describe('the badge of a listed company', () => {
  it('says by whom, on which list, since when', () => {
    expect(en(listed(courtEntry))).toEqual({
      tone: 'adverse',
      icon: 'listed',
      label: 'Listed on 1 list',
      summary:
        "Listed by the enforcing people's court on “失信被执行人名单” (Judgment defaulters list) since 14 March 2026.",
    });
    expect(zh(listed(courtEntry)).summary).toBe('自2026年3月14日起由执行法院列入“失信被执行人名单”。');
  });

  it('counts lists, not entries', () => {
    expect(en(listed(courtEntry, { ...courtEntry, id: 'B02-2' })).label).toBe('Listed on 1 list');
    expect(en(listed(courtEntry, taxEntry)).label).toBe('Listed on 2 lists');
    expect(zh(listed(courtEntry, taxEntry)).label).toBe('被列入 2 份名单');
  });

  it('names one entry and counts the other lists', () => {
    expect(en(listed(courtEntry, taxEntry)).summary).toMatch(
      /^Listed by the enforcing people's court .* and on 1 more list\.$/,
    );
    const third = { ...taxEntry, list: { ...taxEntry.list, id: 'B16' } };
    expect(en(listed(courtEntry, taxEntry, third)).summary).toContain(', and on 2 more lists.');
    expect(zh(listed(courtEntry, taxEntry, third)).summary).toMatch(/，另见于 2 份名单。$/);
  });

  it('puts a dispute before everything else', () => {
    for (const result of [listed(contestedEntry), listed(taxEntry, contestedEntry, recognitionEntry)]) {
      expect(en(result)).toMatchObject({ tone: 'contested', icon: 'contested', label: 'Listed, disputed' });
      expect(en(result).summary).toContain('disputes');
    }
  });

  it('keeps recognitions out of the count and the colour of adverse entries', () => {
    expect(en(listed(recognitionEntry, courtEntry))).toMatchObject({
      tone: 'adverse',
      label: 'Listed on 1 list',
    });
    expect(en(listed(recognitionEntry))).toMatchObject({ tone: 'recognition', icon: 'recognition' });
  });

  it('tells the softer tier by its own shape and words, and never as a serious list', () => {
    expect(en(listed(irregularEntry))).toEqual({
      tone: 'irregular',
      icon: 'irregular',
      label: 'On the irregular operations list',
      summary:
        'Listed by the Market regulation bureau of Xihu District on “经营异常名录” (Irregular operations list) since 8 July 2026.',
    });
    const other = {
      ...irregularEntry,
      list: { ...irregularEntry.list, id: 'L-1', name: { zh: '异常', en: 'Other' } },
    };
    expect(en(listed(other)).label).toBe('On 1 list of the irregular tier');
    expect(en(listed(irregularEntry, other)).label).toBe('On 2 lists of the irregular tier');
  });

  it('keeps the softer tier out of the count of serious lists, and mentions it', () => {
    const { tone, label, summary } = en(listed(irregularEntry, courtEntry));
    expect({ tone, label }).toEqual({ tone: 'adverse', label: 'Listed on 1 list' });
    expect(summary).toMatch(/since 14 March 2026\. Apart from that on 1 list of the irregular tier\.$/);
  });

  it('names the newest entry', () => {
    expect(en(listed(taxEntry, courtEntry)).summary).toContain('since 14 March 2026');
  });

  it.each([
    ['is a moral or political matter', politicalEntry],
    [
      'has no stated nature',
      { ...politicalEntry, ground: { ...politicalEntry.ground, nature: 'unspecified' } },
    ],
    [
      'is of a nature that this version does not know',
      { ...courtEntry, ground: { ...courtEntry.ground, nature: 'constructor' } },
    ],
    [
      'is on a kind of ground that this version does not know',
      { ...courtEntry, ground: { ...courtEntry.ground, kind: 'byAnalogy' } },
    ],
    ['is suspended', suspendedEntry],
    [
      'is suspended to this day',
      { ...suspendedEntry, suspension: { ...suspendedEntry.suspension, until: DAY } },
    ],
  ])('tells without a flag what %s', (_what, entry) => {
    expect(en(listed(entry as ListEntry))).toMatchObject({ tone: 'neutral', label: 'Named on 1 list' });
    expect(en(listed(entry as ListEntry, courtEntry)).tone).toBe('adverse');
  });

  it('flags again once a suspension is over', () => {
    const suspension = { ...suspendedEntry.suspension, until: '2026-11-19' };
    expect(en(listed({ ...suspendedEntry, suspension } as ListEntry)).tone).toBe('adverse');
  });

  it('says the dispute of an entry that does not flag, too', () => {
    expect(en(listed({ ...politicalEntry, contested: true }, courtEntry)).tone).toBe('contested');
  });

  it('draws an entry whose ground the rule leaves open neutrally', () => {
    const open: ListEntry = { ...courtEntry, ground: { ...courtEntry.ground, kind: 'openClause' } };
    expect(en(listed(open))).toMatchObject({ tone: 'neutral', label: 'Named on 1 list' });
    expect(en(listed(open, courtEntry)).tone).toBe('adverse');
  });

  it('draws a list of unknown polarity as neither', () => {
    const unknown = {
      ...courtEntry,
      list: { ...courtEntry.list, polarity: 'constructor' },
    } as unknown as ListEntry;
    expect(en(listed(unknown))).toMatchObject({ tone: 'neutral', label: 'Named on 1 list' });
  });
});

describe('the badge of a company without an entry', () => {
  it('names the sources and the date, and claims nothing', () => {
    expect(en(noEntry)).toEqual({
      tone: 'neutral',
      icon: 'noEntry',
      label: 'No entry found',
      summary:
        'No entry found in China Enforcement Information Online and Credit China as of ' +
        '21 November 2026 at 08:00 (China time). This is not a statement that there is none.',
    });
    expect(zh(noEntry).summary).toContain('中国执行信息公开网和信用中国');
  });
});

describe('the sources in a sentence', () => {
  it('are named up to three, then counted', () => {
    const [first, second] = noEntry.sources;
    const sources = [first, second ?? first, first, first, first] as typeof noEntry.sources;
    expect(en({ ...noEntry, sources }).summary).toContain(
      'in China Enforcement Information Online, Credit China and 3 more sources as of',
    );
    expect(zh({ ...noEntry, sources }).summary).toContain('中国执行信息公开网、信用中国和另外 3 个来源');
  });
});

describe('the badge of a company that is not covered', () => {
  it.each([
    'malformed',
    'residentIdentifier',
    'ambiguousIdentifier',
    'outsideRegister',
    'notRegistered',
    'withheld',
    'sourceNotReached',
    'noCodePossible',
    'nameOnly',
  ] as const)('says why: %s', (reason) => {
    expect(en(notCovered(reason))).toMatchObject({
      tone: 'neutral',
      icon: 'notCovered',
      label: 'Not covered',
    });
    expect(en(notCovered(reason)).summary).not.toContain('Reason given');
    expect(zh(notCovered(reason)).summary).not.toContain('所给原因');
  });

  it.each(['tomorrow', 'constructor', '__proto__'])('shows an unknown reason as it came: %s', (reason) => {
    const result = notCovered(reason as 'withheld');
    expect(en(result).summary).toBe(`This company is not covered. Reason given: ${reason}.`);
  });
});

describe('the badge without an answer', () => {
  it('says why', () => {
    expect(en(unavailable('offline'))).toMatchObject({ tone: 'unavailable', label: 'No answer now' });
    expect(en(unavailable('error')).label).toBe('No answer now');
    expect(en(unavailable('stale')).label).toBe('Answer out of date');
    expect(en(unavailable('tired' as 'error')).summary).toContain('tired');
  });

  it.each([
    ['listed', listed(courtEntry)],
    ['contested', listed(contestedEntry)],
    ['recognised', listed(recognitionEntry)],
    ['noEntry', noEntry],
    ['notCovered', notCovered('withheld')],
  ])('stands for one past its freshness: %s', (_name, result) => {
    for (const locale of ['en', 'zh-Hans'] as const) {
      const { tone, icon, summary } = badgeModel(result, locale, LATER);
      expect({ tone, icon }).toEqual({ tone: 'unavailable', icon: 'unavailable' });
      expect(summary).not.toContain('名单');
    }
  });

  it('stands for one whose freshness cannot be read', () => {
    expect(en({ ...listed(courtEntry), freshUntil: 'always' }).tone).toBe('unavailable');
  });

  it('shows an answer as current up to its last moment', () => {
    const result = listed(courtEntry);
    const end = new Date(result.freshUntil);
    expect(badgeModel(result, 'en', end).tone).toBe('adverse');
    expect(badgeModel(result, 'en', new Date(end.getTime() + 1)).tone).toBe('unavailable');
  });

  it('stands for an outcome of a newer contract', () => {
    const result = { ...noEntry, outcome: 'pardoned' } as unknown as LookupResult;
    expect(en(result)).toMatchObject({ tone: 'unavailable', label: 'No answer now' });
  });

  it('says that nobody was asked, or what was refused', () => {
    expect(notCheckedModel('en')).toMatchObject({ tone: 'neutral', label: 'Not checked' });
    expect(refusedModel('otherCode', 'en').summary).toContain('another code');
    expect(refusedModel('unreadable', 'zh-Hans').summary).toContain('无法读取');
  });
});
