/** The script of the verify page. It runs in a browser; the server strips its types. */
import {
  type CreditStatement,
  fetchStatementKeys,
  readShortCode,
  type StatementKeys,
  type StatementResult,
  shortCodeOf,
  verifyStatement,
} from '@credit-lens/sdk/statement';
import type { VerifyWords } from '../words/verify-words.ts';
import { checkLogSeen } from './check-log-seen.ts';
import { showStatement } from './show-statement.ts';
import { element, fill, paragraph, sentences } from './text-elements.ts';

const words = JSON.parse(document.getElementById('words')?.textContent ?? '') as VerifyWords;
const form = document.getElementById('form') as HTMLFormElement;
const field = document.getElementById('statement') as HTMLTextAreaElement;
const result = document.getElementById('result') as HTMLElement;

/** Counts what was asked for, so that a slow answer never takes the place of a later one. */
let latest = 0;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check(field.value);
});

/** What stands after `#` is never sent to a server: `#s=` a statement, `#c=` a short code. */
const { s, c } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
const given = s ?? c;
if (given !== undefined) {
  field.value = given;
  void check(given);
}

async function check(text: string): Promise<void> {
  const turn = ++latest;
  result.replaceChildren(paragraph(words.working));
  const shown = await found(text.trim()).catch(() => headed(words.noAnswer, words.notReached));
  if (turn === latest) result.replaceChildren(...shown);
}

/** What there is to say of a text. */
async function found(text: string): Promise<Node[]> {
  if (text.includes('.')) return told(text);
  const shortCode = readShortCode(text);
  if (shortCode === null) return headed(words.noAnswer, words.unreadable);
  const response = await fetch(`/v1/statements/by-short-code/${shortCode}`, { credentials: 'omit' });
  if (response.status === 410) return headed(words.notGenuine, words.reasons.withdrawn);
  if (response.status === 404) return headed(words.notGenuine, words.unknownShortCode);
  if (!response.ok) return headed(words.noAnswer, words.notReached);
  const { statement } = (await response.json()) as { statement: string };
  if ((await shortCodeOf(statement)) !== shortCode) return headed(words.notGenuine, words.otherStatement);
  return told(statement);
}

async function told(compact: string): Promise<Node[]> {
  const keys = await fetchStatementKeys(location.origin);
  const verified = await withStatus(compact, keys, await verify(compact, keys));
  if (verified.state === 'invalid') {
    const until = instantOf(verified.genuine?.validUntil ?? '');
    return headed(words.notGenuine, fill(words.reasons[verified.reason], { until }));
  }
  const log = await checkLogSeen(keys);
  if (log !== null) return headed(words.notGenuine, words.reasons[log]);
  const { statement } = verified;
  const { issuer, aud, validFrom, validUntil } = statement;
  return [
    element('h2', fill(words.genuine, { issuer, until: instantOf(validUntil) })),
    paragraph(fill(words.audience, { audience: aud })),
    paragraph(sentences(words.lang, fill(words.until, { from: instantOf(validFrom) }), words.statusChecked)),
    ...showStatement(statement, words, instantOf),
  ];
}

function verify(compact: string, keys: StatementKeys, status?: string): Promise<StatementResult> {
  const now = new Date();
  return verifyStatement(compact, { keys, audience: null, now, ...(status === undefined ? {} : { status }) });
}

/** The list is the same for 131,072 statements: asking for it does not say which one is looked at. */
async function withStatus(
  compact: string,
  keys: StatementKeys,
  first: StatementResult,
): Promise<StatementResult> {
  if (first.state === 'invalid') return first;
  return verify(compact, keys, await statusOf(first.statement));
}

async function statusOf({ credentialStatus: { statusListCredential } }: CreditStatement): Promise<string> {
  const response = await fetch(new URL(statusListCredential).pathname, { credentials: 'omit' });
  return response.ok ? response.text() : '';
}

function headed(heading: string, text: string): Node[] {
  return [element('h2', heading), paragraph(text)];
}

function instantOf(text: string): string {
  if (text === '') return '';
  return new Intl.DateTimeFormat(words.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(text),
  );
}
