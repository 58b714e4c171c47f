import type { StorageArea } from './settings.ts';

/**
 * An area whose values are held once they were read: each answer asks for several, and each way to the browser's own process
 * takes its turn there. Whoever writes to `area` must do so through this one; the worker is the only one that does.
 */
export function holdArea(area: StorageArea): StorageArea {
  const held = new Map<string, Promise<Record<string, unknown>>>();
  /** Before the change and after it: what was read meanwhile may be either. */
  async function change(keys: readonly string[], write: () => Promise<void>): Promise<void> {
    const forget = () => keys.forEach((key) => void held.delete(key));
    forget();
    await write().finally(forget);
  }
  return {
    get(key) {
      let value = held.get(key);
      if (value === undefined) {
        value = area.get(key);
        held.set(key, value);
        // Another try is another reading.
        value.catch(() => held.delete(key));
      }
      return value;
    },
    set: (items) => change(Object.keys(items), () => area.set(items)),
    remove: (key) => change([key], () => area.remove(key)),
  };
}
