import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentOf, encoded, SUBJECTS } from '../../../sdk/src/statement/signing.fixture.ts';
import { findAnswer } from '../credit-badge/find-answer.ts';
import {
  CODE,
  contestedEntry,
  courtEntry,
  fullEntry,
  irregularEntry,
  listed,
  NOW,
  noEntry,
  notCovered,
  OTHER_CODE,
  politicalEntry,
  recognitionEntry,
  suspendedEntry,
  unavailable,
} from '../sample-results.fixture.ts';
import { badgeTelling } from '../view/badge/badge-telling.ts';
import { staticAnswer } from './static-answer.ts';

let badge: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  badge = document.body.appendChild(document.createElement('unregistered-badge'));
});
afterEach(() => {
  badge.remove();
  vi.useRealTimers();
});

const court = listed(courtEntry);
const entryWithout = (part: keyof typeof courtEntry) => ({ ...courtEntry, [part]: undefined });
const results: Readonly<Record<string, unknown>> = {
  serious: court,
  contested: listed(courtEntry, contestedEntry),
  irregular: listed(irregularEntry),
  'told on a moral or political ground': listed(politicalEntry),
  'on an open clause': listed({ ...courtEntry, ground: { ...courtEntry.ground, kind: 'openClause' } }),
  suspended: listed(suspendedEntry),
  recognised: listed(recognitionEntry),
  several: listed(courtEntry, fullEntry, irregularEntry, recognitionEntry),
  'no entry': noEntry,
  'not covered': notCovered('outsideRegister'),
  unavailable: unavailable('offline'),
  stale: unavailable('stale'),
  'past its end': { ...court, freshUntil: '2026-11-01T00:00:00Z' },
  'without an end': { ...court, freshUntil: undefined },
  'of no day': { ...court, asOf: 'soon' },
  'listed without entries': { ...court, entries: [] },
  'without rules': { ...court, rulesOn: null },
  'of an outcome to come': { ...court, outcome: 'praised' },
  'of an entity of another code': { ...court, entity: { ...court.entity, code: OTHER_CODE } },
  'of a name that is no text': { ...court, entity: { ...court.entity, name: 5 } },
  'about another company': { ...noEntry, key: OTHER_CODE, code: OTHER_CODE },
  'an entry without its list': { ...court, entries: [entryWithout('list')] },
  'an entry without its ground': { ...court, entries: [entryWithout('ground')] },
  nothing: null,
  'a number': 5,
  'no statement': 'eyJ.eyJ.eyJ',
};

const compact = (content: object): string => `${encoded({ alg: 'EdDSA' })}.${encoded(content)}.c2ln`;
const subject = { ...SUBJECTS.listed, code: CODE };
const [stated] = SUBJECTS.listed.outcome === 'listed' ? SUBJECTS.listed.entries : [];
const content = (changed: object, over: object = {}) => ({
  ...contentOf({ ...subject, ...changed } as typeof subject),
  aud: location.origin,
  validUntil: '2099-01-01T00:00:00Z',
  ...over,
});
const statements: Readonly<Record<string, string>> = {
  listed: compact(content({})),
  'told as adverse': compact(content({ entries: [{ ...stated, contested: false, told: 'adverse' }] })),
  'told neutrally': compact(content({ entries: [{ ...stated, contested: false, told: 'neutral' }] })),
  'no entry': compact(content({ ...SUBJECTS.noEntry, code: CODE })),
  'not covered': compact(content({ ...SUBJECTS.notCovered, code: CODE })),
  unavailable: compact(content({ ...SUBJECTS.unavailable, code: CODE })),
  'past its end': compact(content({}, { validUntil: '2026-11-01T00:00:00Z' })),
  'made for another origin': compact(content({}, { aud: 'https://other.example' })),
  'about another company': compact(content({ code: OTHER_CODE })),
  'without a subject': compact(content({}, { credentialSubject: undefined })),
  'of nothing': `${encoded({ alg: 'EdDSA' })}.bnVsbA.c2ln`,
  'no statement': 'statement',
};

/** What the full badge says of the same element. */
function fully(): unknown {
  const handed = findAnswer(badge, badge.getAttribute('code') ?? '', null);
  const answer = handed.kind === 'answer' ? handed.answer : handed.kind === 'refused' ? 'refused' : null;
  return badgeTelling(answer, NOW);
}
const statically = () => badgeTelling(staticAnswer(badge), NOW);

describe('a static badge says what the full one says', () => {
  it.each(Object.entries(results))('of a result: %s', (_name, result) => {
    const json = JSON.stringify(result);
    badge.setAttribute('code', ' 91330106-FAKE000133');
    badge.setAttribute('result', json);
    expect(statically()).toEqual(fully());
    badge.removeAttribute('result');
    badge.innerHTML = `<script type="application/json">${json}</script>`;
    expect(statically()).toEqual(fully());
    badge.innerHTML = `<p><script type="application/json" data-credit-lens-results>[${json}]</script></p>`;
    expect(statically()).toEqual(fully());
  });

  it.each(Object.entries(statements))('of a statement: %s', (_name, statement) => {
    badge.setAttribute('code', CODE);
    badge.setAttribute('statement', statement);
    expect(statically()).toEqual(fully());
    badge.removeAttribute('statement');
    badge.innerHTML = `<p><script type="application/json" data-credit-lens-results>["x", "${statement}"]</script></p>`;
    expect(statically()).toEqual(fully());
  });

  it.each(['{', '{}', '5', ''])('of a script that is no array of answers: %s', (text) => {
    badge.setAttribute('code', CODE);
    const script = (json: string) =>
      `<p><script type="application/json" data-credit-lens-results>${json}</script></p>`;
    badge.innerHTML = script(text);
    expect([statically(), statically().told]).toEqual([fully(), 'unavailable']);
    badge.innerHTML = script(text) + script(JSON.stringify([noEntry]));
    expect([statically(), statically().told]).toEqual([fully(), 'noEntry']);
  });

  it('where there is no code, or no answer', () => {
    for (const code of ['', ' ', CODE]) {
      badge.setAttribute('code', code);
      expect([statically(), statically().told]).toEqual([fully(), 'notChecked']);
    }
  });
});
