/** The worker of the test of several writers. */
import { act } from './actor.ts';

self.addEventListener('message', ({ data: { number, command } }) => {
  act(command).then(
    (sight) => self.postMessage({ number, sight }),
    (error: unknown) => self.postMessage({ number, error: String(error) }),
  );
});
