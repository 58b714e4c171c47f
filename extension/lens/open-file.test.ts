import type { CreditClient } from '@credit-lens/sdk';
import { expect, it, vi } from 'vitest';
import { openFile } from './open-file.ts';

const CODE = '91330106FAKE000133';

it('asks the live API once for each press, about this code alone', async () => {
  const file = { outcome: 'notCovered', reason: 'withheld' };
  const records = vi.fn(async () => file);
  const client = async () => ({ records }) as unknown as CreditClient;
  expect(await openFile(CODE, client)).toBe(file);
  expect(records.mock.calls).toEqual([[CODE]]);
  await openFile(CODE, client);
  expect(records).toHaveBeenCalledTimes(2);
});
