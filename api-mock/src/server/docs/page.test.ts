import { describe, expect, test } from 'vitest';
import { openRegister } from '../../store/open-register.ts';
import { createApp } from '../create-app.ts';
import { document, operations } from './contract-document.ts';

const { store } = openRegister({ size: 0 });
const response = await createApp({ store }).request('http://127.0.0.1:8787/docs');
const page = await response.text();
await store.close();

describe('the reference at /docs', () => {
  test('shows every operation, schema and problem under an anchor', () => {
    for (const { operation } of operations) expect(page).toContain(`id="${operation.operationId}"`);
    for (const name of Object.keys(document.components.schemas))
      expect(page).toContain(`id="schema-${name}"`);
    for (const code of document.components.schemas['ProblemCode']?.enum ?? [])
      expect(page).toContain(`id="problem-${code}"`);
  });

  test('has no link into itself that leads nowhere, and no id twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  test('runs no script and loads nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script|<img|<iframe|\sstyle=|\son\w+=/);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/);
  });

  test('marks Chinese as Chinese', () => {
    const unmarked = page.replace(/<(\w+)[^>]*lang="zh-CN"[^>]*>[^<]*<\/\1>/g, '');
    expect(unmarked).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test('gives calls that can be copied', () => {
    expect(page).toContain("curl 'http://127.0.0.1:8787/v1/entities/91330106FAKE000133'");
  });
});
