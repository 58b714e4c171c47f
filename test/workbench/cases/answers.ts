import type { LookupResult } from '@credit-lens/sdk';
import { contentOf, encoded, SUBJECTS } from '../../../sdk/src/statement/signing.fixture.ts';
import {
  contestedEntry,
  courtEntry,
  differingEntry,
  fullEntry,
  irregularEntry,
  listed,
  NOW,
  noEntry,
  notCovered,
  politicalEntry,
  recognitionEntry,
  suspendedEntry,
  taxEntry,
  unavailable,
} from '../../../widget/src/sample-results.fixture.ts';

/** Every outcome, and what is told apart within one. */
export const ANSWERS: Readonly<Record<string, LookupResult>> = {
  'listed, adverse': listed(courtEntry),
  'listed, two lists': listed(courtEntry, taxEntry),
  'listed, with every detail': listed(fullEntry),
  'listed, disputed': listed(contestedEntry),
  'listed, suspended': listed(suspendedEntry),
  'listed, sources that differ': listed(differingEntry),
  'listed, irregular tier': listed(irregularEntry),
  'listed, political ground': listed(politicalEntry),
  'listed, recognition': listed(recognitionEntry),
  noEntry,
  'notCovered, outside the register': notCovered('outsideRegister'),
  'notCovered, withheld': notCovered('withheld'),
  'unavailable, offline': unavailable('offline'),
  'out of date': { ...listed(courtEntry), freshUntil: '2026-11-20T12:00:00Z' },
};

/** A statement for the pages of this origin whose signature nobody can check: who shows it says so. */
export function uncheckedStatement(outcome: 'listed' | 'noEntry'): { code: string; statement: string } {
  const until = new Date(NOW.getTime() + 3_600_000);
  const from = new Date(NOW.getTime() - 3_600_000);
  const content = contentOf(SUBJECTS[outcome], {
    aud: location.origin,
    validFrom: from.toISOString(),
    validUntil: until.toISOString(),
    iat: from.getTime() / 1_000,
    exp: until.getTime() / 1_000,
  });
  const head = encoded({ alg: 'EdDSA', kid: 'k'.repeat(43), typ: 'vc+jwt' });
  return { code: SUBJECTS[outcome].code, statement: `${head}.${encoded(content)}.${'A'.repeat(86)}` };
}
