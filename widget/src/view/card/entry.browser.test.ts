import type { ListEntry } from '@credit-lens/sdk/contract';
import { render } from 'lit-html';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  courtEntry,
  differingEntry,
  fullEntry,
  irregularEntry,
  listed,
  NOW,
  OTHER_CODE,
  politicalEntry,
  recognitionEntry,
  suspendedEntry,
  taxEntry,
} from '../../sample-results.fixture.ts';
import { cardTemplate } from '../card-template.ts';
import type { Locale } from '../locale.ts';
import { addEveryLanguage } from '../words/every-language.ts';

addEveryLanguage();

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

function draw(entry: ListEntry, locale: Locale = 'en'): HTMLElement {
  render(cardTemplate(listed(entry), locale, NOW), place);
  return place;
}
const read = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The value of a row of facts. */
const fact = (name: string): string => {
  const row = [...place.querySelectorAll('.cl-fact')].find((one) => read(one.querySelector('dt')) === name);
  return read(row?.querySelector('dd'));
};
const repaired = (repair: Partial<ListEntry['repair']>, rest: Partial<ListEntry> = {}): ListEntry => ({
  ...courtEntry,
  ...rest,
  repair: { ...courtEntry.repair, ...repair },
});

describe('the ground of an entry', () => {
  it('is told with how the rules define it and what it is about', () => {
    draw(courtEntry);
    expect(fact('Ground')).toContain(
      'Named in the rules of the list. It is about a judgment that was not carried out.',
    );
  });

  it('that is moral or political is told neutrally, with the word that it is not flagged', () => {
    draw(politicalEntry);
    expect(read(place.querySelector('h3'))).toBe('Told without a flag');
    expect(fact('Ground')).toContain(
      'It is a moral or political matter. This product shows the entry and does not flag it.',
    );
    expect(place.querySelector<HTMLElement>('.cl-entry')?.dataset['tone']).toBe('neutral');
    draw({ ...politicalEntry, ground: { ...politicalEntry.ground, nature: 'unspecified' } });
    expect(fact('Ground')).toContain('What it is about, no source says.');
  });
});

describe('a sum of money', () => {
  it.each([
    [600, 'RMB 600; tax not paid'],
    [2_000_000, 'RMB 2,000,000; tax not paid'],
  ])('of %d yuan is plain text like any other fact', (value, said) => {
    draw({ ...fullEntry, amount: { value, currency: 'CNY', of: { zh: '少缴税款', en: 'tax not paid' } } });
    expect(fact('Amount')).toBe(said);
    const [amount, term] = ['Amount', 'Term'].map((name) =>
      [...place.querySelectorAll('.cl-fact')]
        .find((row) => read(row.querySelector('dt')) === name)
        ?.querySelector('dd'),
    );
    expect(amount?.outerHTML.includes('strong')).toBe(false);
    expect(amount && getComputedStyle(amount).color).toBe(term && getComputedStyle(term).color);
  });

  it('is not spoken of where the decision states none', () => {
    draw(courtEntry);
    expect(read(place)).not.toContain('Amount');
  });
});

describe('prior notice', () => {
  it.each([
    [{ kind: 'given', on: '2025-06-20' }, 'given on 20 June 2025'],
    [{ kind: 'notRequired' }, 'the rules of this list give none'],
    [{ kind: 'notStated' }, 'not stated by the source'],
    [{ kind: 'constructor' }, 'given as “constructor”'],
  ])('is told as it is: %o', (notice, said) => {
    draw({ ...courtEntry, notice: notice as ListEntry['notice'] });
    expect(fact('Prior notice')).toBe(said);
  });
});

describe('credit repair', () => {
  it('shows its six steps, those behind and the one reached, and by when it is decided', () => {
    draw(fullEntry);
    expect(fact('Credit repair')).toContain(
      'step 4 of 6: Correction confirmed; the decision is due by 25 November 2026',
    );
    expect(fact('Credit repair')).toContain(
      'A credit course was taken. It eases the repair and does not replace it.',
    );
    const steps = [...place.querySelectorAll<HTMLElement>('.cl-steps li')];
    expect(steps.map((step) => step.dataset['step'])).toEqual([
      'done',
      'done',
      'done',
      'reached',
      'open',
      'open',
    ]);
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([
      null,
      null,
      null,
      'step',
      null,
      null,
    ]);
    expect(read(steps[3])).toBe('Correction confirmed reached');
  });

  it.each([
    [repaired({ state: 'notAvailable' }), 'not available for this entry'],
    [
      repaired({ state: 'notAvailable' }, { severity: 'particularlySerious' }),
      'not available for severe cases such as this one',
    ],
    [repaired({ state: 'refused' }), 'refused'],
    [
      repaired({ state: 'none', earliestOn: '2027-02-01' }),
      'no application known; can be applied for from 1 February 2027',
    ],
    [repaired({ state: 'pending', step: '__proto__' as 'applied' }), 'application pending'],
  ])('is told where it is not under way: %#', (entry, said) => {
    draw(entry);
    expect(fact('Credit repair')).toBe(said);
  });

  it('that was refused says how far it had come', () => {
    draw(repaired({ state: 'refused', step: 'decided' }));
    expect(fact('Credit repair')).toContain('refused; last step reached: Decided');
  });
});

describe('how to contest an entry', () => {
  it('gives the stages of review in order, and whether the entry stays published', () => {
    draw(fullEntry);
    expect([...place.querySelectorAll('.cl-stages li')].map(read)).toEqual([
      'The authority that decided reviews within 15 days',
      'The authority one level up reviews within 15 working days',
    ]);
    expect(fact('To contest it')).toContain('The entry stays published meanwhile.');
    const { remedy } = fullEntry;
    draw({ ...fullEntry, remedy: { ...remedy, suspendsPublication: true } });
    expect(fact('To contest it')).toContain('The entry is taken down meanwhile.');
    draw({ ...fullEntry, remedy: { ...remedy, suspendsPublication: null } });
    expect(fact('To contest it')).not.toContain('meanwhile');
  });

  it('is never folded away', () => {
    draw(fullEntry);
    expect(place.querySelector('.cl-stages')?.closest('details')).toBeNull();
  });
});

describe('sources that do not agree', () => {
  it('stand side by side, each with what it shows, when it was read and what differs', () => {
    draw(differingEntry);
    expect(read(place.querySelector('.cl-differ'))).toBe(
      'The sources do not agree. Each is shown as it was read.',
    );
    expect([...place.querySelectorAll('.cl-sources li')].map(read)).toEqual([
      expect.stringMatching(
        /^China Enforcement Information Online.*; shows the entry; read 21 November 2026 at 06:00/,
      ),
      'Credit China; does not show the entry; read 21 November 2026 at 07:00 (China time)',
      expect.stringMatching(
        /^Credit China \(Zhejiang\); shows it differently; .*gives 17 March 2026 as the date of listing$/,
      ),
    ]);
  });

  it('are not spoken of where all show the entry', () => {
    expect(read(draw(courtEntry))).not.toContain('do not agree');
  });
});

describe('the rest of an entry', () => {
  it('keeps what cannot be so, and says so', () => {
    expect(read(draw(differingEntry))).toContain(
      'Shown as the source has it, though it cannot be so: a date lies after the day it was read; no authority is named',
    );
  });

  it('tells the softer tier apart in words', () => {
    expect(read(draw(irregularEntry))).toContain(
      'Irregular tier: softer than the serious lists, and not one of them.',
    );
    expect(place.querySelector<HTMLElement>('.cl-entry')?.dataset['tone']).toBe('irregular');
    expect(fact('Applies in')).toBe('Xihu District, Hangzhou, Zhejiang');
  });

  it('says that a suspended entry stands and is not flagged', () => {
    expect(read(draw(suspendedEntry))).toContain(
      'Suspended since 1 October 2026: the court suspended enforcement. The entry stands and is not flagged meanwhile.',
    );
  });

  it('names each body by itself where three were at work', () => {
    const { determinedBy, publishedBy } = courtEntry;
    draw({ ...courtEntry, listedBy: { id: 'x', name: { zh: '某局', en: 'Some bureau' } } });
    expect([fact('Determined by'), fact('Listed by'), fact('Published by')]).toEqual(
      [determinedBy, { name: { zh: '某局', en: 'Some bureau' } }, publishedBy].map(
        ({ name }) => `${name.en} ${name.zh}`,
      ),
    );
  });

  it('counts people and names nobody', () => {
    draw(fullEntry);
    expect(fact('People affected')).toBe(
      'legal representative: 1 person; until 14 August 2027board: 3 peoplePeople are counted, never named.',
    );
  });

  it('tells what the list alone provides for: who, whether it must, and whether it is new', () => {
    const [measure] = courtEntry.measures;
    const terms = [
      [
        'mandatory',
        'restatesLaw',
        'unknown',
        "a rule requires the Supreme People's Court to apply it; repeats a law",
      ],
      [
        'voluntary',
        'new',
        'yes',
        "the Supreme People's Court may take part or not; a new restriction; applied here, a source says",
      ],
      [
        'notStated',
        'notStated',
        'no',
        "imposed by the Supreme People's Court; whether it must be is not stated; not applied here, a source says",
      ],
    ];
    const measures = terms.map(([discretion, novelty, applied]) => ({
      ...measure,
      discretion,
      novelty,
      applied,
    }));
    draw({ ...courtEntry, measures } as ListEntry);
    expect(read(place.querySelector('.cl-particulars summary'))).toBe('3 possible effects of this list');
    expect([...place.querySelectorAll('.cl-measures .cl-aside')].map(read)).toEqual(
      terms.map(([, , , said]) => said),
    );
  });

  it('shows related companies as not listed by this', () => {
    const result = listed(courtEntry);
    const affiliates = [{ code: OTHER_CODE, name: '上海乌有贸易有限公司', relation: 'subsidiary' as const }];
    render(cardTemplate({ ...result, entity: { ...result.entity, affiliates } }, 'en', NOW), place);
    expect(read(place.querySelector('.cl-affiliates summary'))).toBe('1 related company, not listed by this');
    expect(read(place.querySelector('.cl-affiliates'))).toContain(
      'a record never passes from one to another',
    );
  });

  it('speaks of neither notice nor repair in a recognition', () => {
    draw(recognitionEntry);
    expect([fact('Prior notice'), fact('Credit repair')]).toEqual(['', '']);
  });
});

describe('a card in traditional characters', () => {
  it('marks whatever the record has in simplified ones', () => {
    draw(taxEntry, 'zh-Hant');
    expect(place.querySelector('article')?.lang).toBe('zh-Hant');
    expect(read(place.querySelector('h4'))).toBe(
      '自2025年8月1日起由国家税务总局列入「重大税收违法案件当事人名单」',
    );
    for (const simplified of ['国家税务总局', '重大税收违法案件当事人名单', '其他严重情形', '信用中国']) {
      const holders = [...place.querySelectorAll('[lang="zh-Hans"]')].filter(
        (one) => read(one) === simplified,
      );
      expect(holders.length, simplified).toBeGreaterThan(0);
    }
    const unmarked = place.cloneNode(true) as HTMLElement;
    for (const marked of unmarked.querySelectorAll('[lang="zh-Hans"]')) marked.remove();
    expect(read(unmarked)).not.toMatch(/[国务总税违类严执关单]/);
  });
});

describe('many entries', () => {
  it('stand newest first, the softer tier among them, recognitions below, a dispute before all', () => {
    const order = (...entries: [ListEntry, ...ListEntry[]]) => {
      render(cardTemplate(listed(...entries), 'en', NOW), place);
      return [...place.querySelectorAll<HTMLElement>('.cl-entry')].map((entry) => entry.dataset['tone']);
    };
    expect(order(taxEntry, recognitionEntry, courtEntry, irregularEntry)).toEqual([
      'irregular',
      'adverse',
      'adverse',
      'recognition',
    ]);
    expect([...place.querySelectorAll('h4 time')].map((time) => time.getAttribute('datetime'))).toEqual([
      '2026-07-08',
      '2026-03-14',
      '2025-08-01',
      '2026-04-30',
    ]);
    expect(order(courtEntry, { ...politicalEntry, contested: true })).toEqual(['contested', 'adverse']);
  });
});
