import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../../.ci/build.ts';

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly content_scripts?: unknown;
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
}

const read = (mode: 'production' | 'testing'): Manifest =>
  JSON.parse(readFileSync(join(extensionFolder(mode), 'manifest.json'), 'utf8'));

const files = (mode: 'production' | 'testing'): string[] =>
  readdirSync(extensionFolder(mode), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replace(/-[\w-]{8}\.(js|css)$/, '.$1'))
    .sort();

describe('the manifest that people install', () => {
  test('asks for no host at install, and for every host only one by one', () => {
    const manifest = read('production');
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  test('registers nothing on any page, and offers pages no file and no channel', () => {
    const manifest = read('production');
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('asks for no permission that warns at install', () => {
    const quiet = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage'];
    expect(quiet).toEqual(expect.arrayContaining([...(read('production').permissions ?? [])]));
  });
});

describe('the build that the end-to-end suite drives', () => {
  test('differs from it in host permissions alone', () => {
    const { host_permissions: granted, ...testing } = read('testing');
    expect(granted).toEqual(['*://*/*']);
    expect(testing).toEqual(read('production'));
  });

  test('consists of the same files', () => {
    expect(files('testing')).toEqual(files('production'));
  });
});
