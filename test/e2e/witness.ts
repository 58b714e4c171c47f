import type { browser } from '@wxt-dev/browser';
import type { RunningExtension } from '../browser/launch-extension.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

/**
 * Records every message that content scripts send from now on. An extension page hears them as the worker does.
 *
 * @returns a function that gives what was heard so far, as JSON.
 */
export async function recordMessages(extension: RunningExtension): Promise<() => Promise<string[]>> {
  await extension.controls.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(JSON.stringify(message));
    });
  });
  return () => extension.controls.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** Everything the extension has stored: settings, session, every IndexedDB record. As one text. */
export async function everythingKept(extension: RunningExtension): Promise<string> {
  return extension.controls.evaluate(async () => {
    const kept: unknown[] = [await chrome.storage.local.get(), await chrome.storage.session.get()];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        kept.push(await settled(records.getAllKeys()), await settled(records.getAll()));
      }
      database.close();
    }
    // Files are kept as bytes; what is text in them is told as text.
    return JSON.stringify(kept, (_name, value) =>
      value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
    );

    function settled<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
  });
}
