import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWorkerLink } from './worker-link.ts';

const runtime = {
  id: 'ours',
  sendMessage: vi.fn(async (): Promise<unknown> => 'answer'),
  onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
};
const question = { type: 'answerMentions', mentions: [] } as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.stubGlobal('chrome', { runtime });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('asks a stopped worker once more, and no third time', async () => {
  runtime.sendMessage.mockResolvedValueOnce(undefined);
  const answered = openWorkerLink().ask(question);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await answered).toBe('answer');
  runtime.sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce(undefined);
  const failed = expect(openWorkerLink().ask(question)).rejects.toThrow('did not answer');
  await vi.advanceTimersByTimeAsync(1_000);
  await failed;
  expect(runtime.sendMessage).toHaveBeenCalledTimes(4);
});

it('asks nothing once the page script was stopped', async () => {
  const link = openWorkerLink();
  const deafen = link.listen(() => undefined);
  expect(link.isAlive()).toBe(true);
  deafen();
  expect(runtime.onMessage.removeListener).toHaveBeenCalledTimes(1);
  expect(link.isAlive()).toBe(false);
  await expect(link.ask(question)).rejects.toThrow('stopped');
  expect(runtime.sendMessage).not.toHaveBeenCalled();
});
