/**
 * Two hooks: one that answers on the device and asks nobody, for every name on a page; and one that asks the server about
 * one company, for when a person opens its file.
 */
import type { LookupResult } from '@credit-lens/sdk';
import type { Client } from '@credit-lens/sdk/client';
import { lookup } from '@credit-lens/sdk/lookup';
import type { DeviceAnswer, SnapshotClient } from '@credit-lens/sdk/snapshot/client';
import { useEffect, useReducer, useState } from 'react';

/**
 * What the snapshot on this device says about a code. Drawn anew when the snapshot is updated, when it passes an age
 * limit, and when an answer is taken back. Make the client once, outside of components, and call its `open` and `sync`.
 */
export function useDeviceAnswer(client: SnapshotClient, code: string): DeviceAnswer {
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    drawAnew(); // for what was told between the first drawing and now
    return client.subscribe(drawAnew);
  }, [client]);
  return client.check(code);
}

/**
 * What the server says about a code, while `isWanted`: set it when a person asks, for the server then learns which company
 * they look at. Null until the answer is in. What nobody waits for any more is aborted.
 */
export function useLookup(client: Client, code: string, isWanted: boolean): LookupResult | null {
  const [result, setResult] = useState<LookupResult | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    const leaving = new AbortController();
    lookup(client, code, { signal: leaving.signal }).then(setResult, (error: unknown) => {
      if (!leaving.signal.aborted) throw error;
    });
    return () => {
      leaving.abort();
      setResult(null);
    };
  }, [client, code, isWanted]);
  return result;
}
