import browser from 'webextension-polyfill';
import type { ScreenAnswers, ScreenMessage } from '../lens/messages.ts';

/** Asks the worker, as popup and options do. */
export function askWorker<Type extends ScreenMessage['type']>(
  message: Extract<ScreenMessage, { type: Type }>,
): Promise<ScreenAnswers[Type]> {
  return browser.runtime.sendMessage(message);
}
