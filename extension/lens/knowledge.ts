import type { Knowledge } from './answer.ts';
import type { Device } from './device.ts';
import type { Withdrawals } from './withdrawals.ts';

/** Reads what the device knows now. */
export function createKnowledge(
  device: Device,
  withdrawals: Withdrawals,
): () => Promise<Knowledge & { readonly asOf: string | null }> {
  return async () => {
    const snapshot = await device.open();
    const { client, server } = snapshot;
    const lists = await device.lists(snapshot);
    const asOf = client.state?.asOf ?? null;
    const withdrawn = asOf === null ? new Map() : await withdrawals.of({ server, asOf });
    return { device: client, lists, withdrawn, asOf };
  };
}
