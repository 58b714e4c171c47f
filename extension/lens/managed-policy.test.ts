import { describe, expect, it } from 'vitest';
import { memoryArea } from './published.fixture.ts';
import { createSettings } from './settings.ts';

const store = (managed: unknown, held: Record<string, unknown> = {}) =>
  createSettings(memoryArea(held), async () => managed);
const POLICY = {
  serverAddress: 'https://credit.example',
  sites: ['https://shop.example'],
  language: 'de',
};

describe('what an organisation has set', () => {
  it('stands where a person has chosen nothing, and gives way to what they choose', async () => {
    const settings = store(POLICY);
    expect(await settings.read()).toMatchObject(POLICY);
    await settings.change(() => ({ language: 'fr', serverAddress: 'https://own.example' }));
    expect(await settings.read()).toMatchObject({ language: 'fr', serverAddress: 'https://own.example' });
    expect(await settings.locked()).toEqual([]);
  });

  it('cannot be changed where it is locked', async () => {
    const settings = store({ ...POLICY, locked: ['serverAddress', 'sites', 'language'] });
    const changed = await settings.change(({ sites }) => ({
      language: 'fr',
      serverAddress: 'https://own.example',
      sites: [...sites, 'https://other.example'],
      appearance: 'dark',
    }));
    expect(changed).toMatchObject({ ...POLICY, appearance: 'dark' });
    expect(await settings.read()).toEqual(changed);
    expect(await settings.locked()).toEqual(['serverAddress', 'sites', 'language']);
  });

  it('goes when the organisation takes it back, and what the person added stays', async () => {
    const held = {};
    await store(POLICY, held).change(({ sites }) => ({ sites: [...sites, 'https://own.example'] }));
    expect(await store(undefined, held).read()).toMatchObject({
      sites: ['https://own.example'],
      language: 'auto',
    });
  });

  it('counts as not set where it cannot be read, and then locks nothing', async () => {
    const settings = store({
      serverAddress: 'http://far.example',
      language: 'it',
      sites: 7,
      locked: ['serverAddress', 'sites', 'x'],
    });
    expect(await settings.read()).toEqual(await store(undefined).read());
    expect(await settings.locked()).toEqual([]);
  });
});
