/** A page that uses the recipes of the browser as one would. `?server=` names the server of the register. */
import { createClient } from '@credit-lens/sdk/client';
import { createSnapshotClient, memory } from '@credit-lens/sdk/snapshot/client';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { askWorker, startWorker } from '../../../../docs/recipes/ask-service-worker.ts';
import { useDeviceAnswer, useLookup } from '../../../../docs/recipes/react-hook.ts';

const server = new URL(location.href).searchParams.get('server') ?? '';
const live = createClient({ baseUrl: server });
const onDevice = createSnapshotClient({
  baseUrl: `${server}/static`,
  trust: 'firstUse',
  storage: memory(),
  clientVersion: '1.0.0',
});

function Company({ code }: { readonly code: string }) {
  const [isOpen, setOpen] = useState(false);
  const answer = useDeviceAnswer(onDevice, code);
  const result = useLookup(live, code, isOpen);
  return createElement(
    'p',
    null,
    createElement('output', { id: 'device' }, answer.outcome),
    createElement('button', { type: 'button', onClick: () => setOpen(!isOpen) }, 'The file'),
    createElement('output', { id: 'live' }, result === null ? 'not asked' : result.outcome),
  );
}

const root = document.querySelector('#root');
if (root !== null) createRoot(root).render(createElement(Company, { code: '91330106FAKE000133' }));

Object.assign(globalThis, {
  recipes: {
    sync: async () => (await onDevice.sync()).kind,
    startWorker: () => startWorker('/service-worker.js', `${server}/static`),
    askWorker: async (codes: string[]) => (await askWorker(codes)).map(({ outcome }) => outcome),
  },
});
