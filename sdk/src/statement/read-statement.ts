import { isKnownNeutral } from '../contract/ground-telling.ts';
import { readConsultedSource } from '../contract/read-consulted-source.ts';
import { readListReference } from '../contract/read-list-reference.ts';
import { readAuthority, readBilingualText } from '../contract/read-text.ts';
import {
  AlienValue,
  exactly,
  flag,
  instant,
  listOf,
  nullable,
  number,
  object,
  type Reader,
  text,
  word,
} from '../contract/reader.ts';
import type {
  CreditStatement,
  StatedEntry,
  StatedListed,
  StatedNoEntry,
  StatedNotCovered,
  StatedUnavailable,
  StatementSubject,
} from '../contract/types.gen.ts';
import { StatementRefused } from './invalid-reason.ts';

const readEntryForm = object<StatedEntry>({
  list: readListReference,
  listedBy: readAuthority,
  listedOn: text,
  state: word,
  contested: flag,
  suspended: flag,
  ground: object<StatedEntry['ground']>({ kind: word, nature: word }),
  told: word,
});

/**
 * Nothing may be told as adverse that does not flag: that would look worse in a statement than in the register. A ground
 * that this version does not know makes no statement unreadable; whoever draws it tells it neutrally.
 */
const readStatedEntry: Reader<StatedEntry> = (value) => {
  const entry = readEntryForm(value);
  if (entry.told === 'adverse' && !mayBeToldAsAdverse(entry))
    throw new AlienValue('a telling that its list and ground bear out', entry.told).within('told');
  return entry;
};

function mayBeToldAsAdverse({ list, suspended, ground }: StatedEntry): boolean {
  return list.polarity === 'adverse' && !suspended && !isKnownNeutral(ground);
}

const about = { code: text, asOf: instant };
const sources = listOf(readConsultedSource, 1);

const readers: { readonly [outcome: string]: Reader<StatementSubject> } = {
  listed: object<StatedListed>({
    outcome: exactly('listed'),
    ...about,
    name: text,
    entries: listOf(readStatedEntry, 1),
    sources,
  }),
  noEntry: object<StatedNoEntry>({
    outcome: exactly('noEntry'),
    ...about,
    name: nullable(text),
    registration: word,
    sources,
  }),
  notCovered: object<StatedNotCovered>({ outcome: exactly('notCovered'), ...about, reason: word }),
  unavailable: object<StatedUnavailable>({
    outcome: exactly('unavailable'),
    code: text,
    asOf: nullable(instant),
    reason: word,
  }),
};

const readSubject: Reader<StatementSubject> = (value) => {
  const { outcome } = object<{ outcome: string }>({ outcome: text })(value);
  const read = Object.hasOwn(readers, outcome) ? readers[outcome] : undefined;
  if (read === undefined) throw new AlienValue('one of the four outcomes', outcome).within('outcome');
  return read(value);
};

/** Whole numbers from nought; and what is 32 hexadecimal digits. */
const count: Reader<number> = (value) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new AlienValue('a count', value);
  return value as number;
};
const pattern =
  (form: RegExp): Reader<string> =>
  (value) => {
    if (typeof value !== 'string' || !form.test(value))
      throw new AlienValue(`a text of the form ${form.source}`, value);
    return value;
  };

const readForm = object<CreditStatement>({
  '@context': listOf(text, 1),
  id: text,
  type: listOf(text, 2),
  issuer: text,
  iss: text,
  aud: text,
  iat: number,
  exp: number,
  validFrom: instant,
  validUntil: instant,
  credentialSubject: readSubject,
  credentialStatus: object<CreditStatement['credentialStatus']>({
    id: text,
    type: exactly('BitstringStatusListEntry'),
    statusPurpose: exactly('revocation'),
    statusListIndex: pattern(/^\d{1,6}$/),
    statusListCredential: text,
  }),
  register: object<CreditStatement['register']>({ kind: word, name: readBilingualText, sequence: count }),
  log: object<CreditStatement['log']>({ index: count, salt: pattern(/^[0-9a-f]{32}$/) }),
});

/** The context of W3C Verifiable Credentials 2.0, which comes first in every one of them (section 4.3). */
const CONTEXT = 'https://www.w3.org/ns/credentials/v2';

/**
 * Reads the content of a statement. That the signature holds is to be known before.
 *
 * @throws StatementRefused `malformed`.
 */
export function readStatement(payload: unknown): CreditStatement {
  try {
    const statement = readForm(payload);
    const { type, issuer, iss, iat, exp, validFrom, validUntil } = statement;
    if (
      statement['@context'][0] !== CONTEXT ||
      type[0] !== 'VerifiableCredential' ||
      !type.includes('CreditRecordStatement')
    )
      throw new AlienValue('a CreditRecordStatement', type).within('type');
    if (iss !== issuer) throw new AlienValue('the issuer again', iss).within('iss');
    if (iat * 1_000 !== Date.parse(validFrom))
      throw new AlienValue('validFrom in seconds', iat).within('iat');
    if (exp * 1_000 !== Date.parse(validUntil))
      throw new AlienValue('validUntil in seconds', exp).within('exp');
    return statement;
  } catch (error) {
    if (error instanceof AlienValue)
      throw new StatementRefused('malformed', `The statement is alien: ${error.message}.`);
    throw error;
  }
}
