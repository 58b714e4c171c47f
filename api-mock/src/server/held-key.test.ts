import { parseIdentifier } from '@credit-lens/sdk/identity';
import { expect, test } from 'vitest';
import type { RegisterRow } from '../register/register-row.ts';
import { openRegister } from '../store/open-register.ts';
import { holdKey } from './held-key.ts';
import { isLookupable } from './read-key.ts';

test('a registration number of an organisation registered abroad says that there can be no code, and no more', async () => {
  const now = new Date('2026-03-02T10:00:00Z');
  const { store } = openRegister({ size: 0, now });
  const rows: RegisterRow[] = [];
  for await (const row of store.rows()) rows.push(row);
  const foreign = rows.find(({ entity }) => entity.kind === 'foreignEnterprise' && entity.code === null);
  const coded = rows.find(({ entity }) => entity.legacyNumbers.some(({ value }) => value.length === 15));
  const number = coded?.entity.legacyNumbers.find(({ value }) => value.length === 15)?.value ?? '';
  const identifier = parseIdentifier(number);
  if (!isLookupable(identifier) || foreign === undefined) throw new Error('The cast must have both');
  const held = holdKey(identifier, foreign, await store.meta(), now);
  expect(held).toMatchObject({ outcome: 'notCovered', reason: 'noCodePossible', code: null, key: number });
  expect(JSON.stringify(held)).not.toContain(foreign.entity.name);
  await store.close();
});
