/** The worker of the bench: measures one cold opening, or the speed of look-ups, and says what it found. */
import { measureColdOpening } from './cold-opening.ts';
import { measureLookupSpeed } from './lookup-speed.ts';
import type { WorkerTask } from './worker-task.ts';

self.addEventListener('message', ({ data }: MessageEvent<WorkerTask>) => {
  const measured =
    data.measure === 'coldOpening'
      ? measureColdOpening(data.begun, data.check, data.listedCode)
      : measureLookupSpeed(data.sample, data.listed);
  measured.then(
    (found) => self.postMessage({ found }),
    (error: unknown) => self.postMessage({ error: String(error) }),
  );
});
