import { describe, expect, test } from 'vitest';
import { openRegister } from '../../store/open-register.ts';
import { createApp } from '../create-app.ts';
import { answerExamples } from './answer-examples.ts';
import { document, isForOperator, operations } from './contract-document.ts';

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

  test('prints under each call what the server answers to it', async () => {
    const answers = await answerExamples(new Date('2026-03-02T10:00:30Z'), 'http://127.0.0.1:8787');
    expect([...answers.keys()].sort()).toEqual(
      operations.map(({ operation }) => operation.operationId).sort(),
    );
    for (const [operationId, answered] of answers)
      for (const { example, answer } of answered) {
        if (operationId === 'getContract') continue;
        expect(answer).toBeDefined();
        expect(page).toContain(`aria-label="Answer: ${example.shows}"`);
      }
    expect(answers.get('getEntity')?.[0]?.answer).toMatchObject({
      outcome: 'listed',
      code: '91330106FAKE000133',
    });
    expect(page).toContain('&quot;outcome&quot;: &quot;notCovered&quot;');
    expect(page).toContain('&quot;reason&quot;: &quot;malformed&quot;');
    expect(page).toMatch(/… \d+ more/);
  });

  test('is the same bytes each time', async () => {
    const { store: own } = openRegister({ size: 0 });
    let day = 2;
    const app = createApp({ store: own, now: () => new Date(`2026-03-0${day}T10:00:30Z`) });
    const first = (await app.request('/docs')).headers.get('etag');
    day = 4;
    expect((await app.request('/docs')).headers.get('etag')).toBe(first);
    await own.close();
  });

  test('names the outcomes in Chinese as badge and card do', () => {
    for (const name of ['已列入', '未查到列入记录', '不在覆盖范围', '暂无结果'])
      expect(page).toContain(`<span lang="zh-CN">${name}</span>`);
  });

  test('keeps what is for the operator in a chapter of its own, and prints no key', () => {
    const [everyone = '', operator = ''] = page.split('<section id="operator">');
    for (const placed of operations) {
      const section = `<section class="operation" id="${placed.operation.operationId}">`;
      expect([everyone, operator].map((part) => part.includes(section))).toEqual(
        isForOperator(placed) ? [false, true] : [true, false],
      );
    }
    expect(operations.filter(isForOperator)).toHaveLength(12);
    expect(operator).toContain('Bearer $CREDIT_LENS_OPERATOR_KEY');
    expect(page).not.toContain('operator-of-the-examples');
  });

  test('shows an entry from the proposal to the removal', async () => {
    // On any day: acts are dated by the clock.
    const answers = await answerExamples(new Date('2031-07-09T10:00:30Z'), 'http://127.0.0.1:8787');
    const states = ['proposeEntry', 'commandEntry'].flatMap((operationId) =>
      (answers.get(operationId) ?? []).map(({ answer }) => (answer as { state: string }).state),
    );
    expect(states).toEqual(['proposed', 'notified', 'effective', 'effective', 'removed']);
  });

  test('gives calls that can be copied', () => {
    expect(page).toContain("curl 'http://127.0.0.1:8787/v1/entities/91330106FAKE000133'");
  });
});
