import type { StatementSubject } from '@credit-lens/sdk/contract';
import type { DeviceAnswer } from '@credit-lens/sdk/snapshot/client';
import { expect, it } from 'vitest';
import { contentOf, NOW, SHOP, SUBJECTS, testSigner } from '../../sdk/src/statement/signing.fixture.ts';
import { type BadgeCircumstances, checkBadge } from './check-badge.ts';

const { code } = SUBJECTS.listed;
const [signer, forger] = await Promise.all([testSigner(), testSigner()]);
const stranger = await testSigner('EdDSA', 's'.repeat(43));
const listed = await signer.sign(contentOf());
const registration = 'notChecked';
const listedOn = (lists: string[], asOf: string): DeviceAnswer => ({
  outcome: 'listed',
  code,
  lists,
  contested: false,
  freshness: 'current',
  asOf,
  registration,
});
const noEntry = (asOf: string): DeviceAnswer => ({
  outcome: 'noEntry',
  code,
  freshness: 'current',
  asOf,
  registration,
});
const LATER = '2026-03-02T10:00:20Z';
const EARLIER = '2026-03-02T09:00:00Z';

const find = (statement: string | null, changes: Partial<BadgeCircumstances> = {}, beside = code) =>
  checkBadge(
    { code: beside, statement },
    { keys: signer.keys, audience: SHOP, now: NOW, withdrawn: new Set(), device: () => null, ...changes },
  );

it('verifies a fresh statement that was made for this origin, and tells what it says', async () => {
  expect(await find(listed)).toMatchObject({
    kind: 'verified',
    genuine: { code, audience: SHOP, answer: { outcome: 'listed' }, shortCode: expect.any(String) },
  });
  for (const subject of Object.values(SUBJECTS))
    expect((await find(await signer.sign(contentOf(subject)))).kind).toBe('verified');
});

it.each([
  ['is not there', 'unsigned', null, {}],
  ['was cut off', 'unreadable', listed.slice(0, 200), {}],
  ['is signed by another key under the same name', 'forged', await forger.sign(contentOf()), {}],
  ['is signed by an unknown key in the name of the server', 'forged', await stranger.sign(contentOf()), {}],
  [
    'is of a server whose keys are not here',
    'otherIssuer',
    await stranger.sign(
      contentOf(SUBJECTS.listed, { issuer: 'https://else.example', iss: 'https://else.example' }),
    ),
    {},
  ],
  ['was made for another site', 'copied', listed, { audience: 'https://copy.example' }],
  ['is over', 'expired', listed, { now: new Date('2026-03-02T15:00:00Z') }],
  ['begins later', 'notYetValid', listed, { now: new Date('2026-03-02T08:00:00Z') }],
  ['meets a device without keys', 'unchecked', listed, { keys: null }],
] as const)('says of a badge whose statement %s: %s', async (_what, kind, statement, changes) => {
  expect((await find(statement, changes)).kind).toBe(kind);
});

it('says of a genuine statement beside the code of another company whom it is about', async () => {
  expect(await find(listed, {}, '91310115FAKE00021N')).toMatchObject({
    kind: 'otherCompany',
    genuine: { code },
  });
  expect((await find(listed, {}, ` ${code.toLowerCase()} `)).kind).toBe('verified');
});

it('holds a later list of this device against it, with both dates, and an earlier one never', async () => {
  expect(await find(listed, { device: () => noEntry(LATER) })).toEqual({
    kind: 'stale',
    genuine: expect.objectContaining({ answer: expect.objectContaining({ asOf: '2026-03-02T10:00:00Z' }) }),
    device: { outcome: 'noEntry', asOf: LATER },
  });
  expect((await find(listed, { device: () => listedOn(['B02', 'B07'], LATER) })).kind).toBe('stale');
  expect((await find(listed, { device: () => listedOn(['B02'], LATER) })).kind).toBe('verified');
  expect((await find(listed, { device: () => noEntry(EARLIER) })).kind).toBe('verified');
  const absent = await signer.sign(contentOf(SUBJECTS.noEntry));
  expect((await find(absent, { device: () => listedOn(['B02'], LATER) })).kind).toBe('stale');
  expect((await find(absent, { device: () => noEntry(LATER) })).kind).toBe('verified');
});

it('holds nothing against it that the device does not know: entries that do not flag', async () => {
  const [entry] = SUBJECTS.listed.outcome === 'listed' ? SUBJECTS.listed.entries : [];
  const told = { ...entry, told: 'neutral', ground: { kind: 'openClause', nature: 'lawViolation' } };
  const subject = { ...SUBJECTS.listed, entries: [told] } as StatementSubject;
  const statement = await signer.sign(contentOf(subject));
  expect((await find(statement, { device: () => noEntry(LATER) })).kind).toBe('verified');
});

it('holds a listing against “no entry” only where the code is known to be registered: of others the list knows by chance', async () => {
  const device = () => listedOn(['B02'], LATER);
  const absent = async (registration: string) =>
    signer.sign(contentOf({ ...SUBJECTS.noEntry, registration } as StatementSubject));
  expect((await find(await absent('unknown'), { device })).kind).toBe('verified');
  expect((await find(await absent('notChecked'), { device })).kind).toBe('verified');
  expect((await find(await absent('registered'), { device })).kind).toBe('stale');
});

it('holds nothing against an entry on a ground that this version cannot read, whatever it is told as', async () => {
  const [entry] = SUBJECTS.listed.outcome === 'listed' ? SUBJECTS.listed.entries : [];
  const strange = { ...entry, ground: { kind: 'enumerated', nature: 'ofALaterVersion' } };
  const statement = await signer.sign(
    contentOf({ ...SUBJECTS.listed, entries: [strange] } as StatementSubject),
  );
  expect((await find(statement, { device: () => listedOn(['B02'], LATER) })).kind).toBe('verified');
  expect((await find(statement, { device: () => noEntry(LATER) })).kind).toBe('verified');
  expect((await find(statement, { device: () => listedOn(['B07'], LATER) })).kind).toBe('stale');
});

it('says of a statement whose place in the log the followed server named as withdrawn that it was withdrawn', async () => {
  const index = Number(contentOf().log.index);
  const device = () => noEntry(LATER);
  expect((await find(listed, { withdrawn: new Set([index]), device })).kind).toBe('withdrawn');
  expect((await find(listed, { withdrawn: new Set([index + 1]) })).kind).toBe('verified');
});
