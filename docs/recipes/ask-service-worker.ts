/** The page's side of `service-worker.ts`. */
import type { DeviceAnswer } from '@credit-lens/sdk/snapshot/client';

/** Registers the built worker; `publisher` is the folder that holds `manifest.json`. */
export async function startWorker(script: string, publisher: string): Promise<void> {
  await navigator.serviceWorker.register(`${script}?${new URLSearchParams({ publisher })}`, {
    type: 'module',
  });
}

/** Asks the worker about codes. The answers come in their order. */
export async function askWorker(codes: readonly string[]): Promise<DeviceAnswer[]> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answers = new Promise<DeviceAnswer[]>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  active?.postMessage({ codes }, [port2]);
  return answers;
}
