import { createSnapshotClient } from '../create-snapshot-client.ts';
import { opfs } from './opfs.ts';

/** Opens, in a worker, what a page has kept, and tells what it says of a code. */
addEventListener('message', async ({ data }) => {
  const { folder, trust, baseUrl, code, now } = data;
  const storage = opfs({ folder });
  const device = createSnapshotClient({ baseUrl, trust, storage, clientVersion: '1.2.0', now: () => now });
  await device.open();
  postMessage(device.check(code).outcome);
});
