import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { onSignOfLife } from './wake-signals.ts';

it('wakes once at a person’s key, after a rest, and never at a made-up one', async () => {
  const life = new AbortController();
  const wake = vi.fn();
  onSignOfLife(document, life.signal, wake);
  await userEvent.keyboard('a');
  expect(wake).not.toHaveBeenCalled();
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  expect(wake).not.toHaveBeenCalled();
  await userEvent.keyboard('ab');
  await vi.waitFor(() => expect(wake).toHaveBeenCalledTimes(1), 20_000);
  life.abort();
});

it('hears nothing after its end', async () => {
  const life = new AbortController();
  const wake = vi.fn();
  onSignOfLife(document, life.signal, wake);
  life.abort();
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  await userEvent.keyboard('a');
  expect(wake).not.toHaveBeenCalled();
});
