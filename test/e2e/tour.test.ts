import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Visit } from '../tour/visit.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'credit-lens-tour-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

function tour(...words: string[]) {
  const command = ['run', 'tour', '--', '--out', out, ...words];
  const { status, stderr } = spawnSync('npm', command, { cwd: root, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {
    requestsBeforeCard: number;
    pages: Visit[];
    cards: Pick<Visit, 'requests'>[];
  };
}

const flags = (visit: Visit | undefined, flag: string) =>
  visit?.mentions.filter((mention) => mention.flag === flag).length;

describe('the tour', () => {
  test('walks demo sites and saved pages, and finds flags where they belong and no request anywhere', () => {
    const { requestsBeforeCard, pages, cards } = tour();
    const at = (part: string) => pages.find((visit) => visit.address.includes(part));
    expect(flags(pages[0], 'solid')).toBeGreaterThan(5);
    expect(flags(at('/notice/HW-0420'), 'hollow')).toBeGreaterThan(0);
    expect(at('/about')?.mentions).toEqual([]);
    for (const saved of ['mall.jd.com', 'ccgp.gov.cn']) {
      expect(at(saved)?.mentions.length).toBeGreaterThan(0);
      expect(flags(at(saved), 'none')).toBe(at(saved)?.mentions.length);
    }
    expect(pages.flatMap((visit) => visit.requests)).toEqual([]);
    expect(requestsBeforeCard).toBe(0);
    expect(cards.map((card) => card.requests)).toEqual([
      [expect.stringMatching(/^GET .+\/static\/details\/[0-9a-f]{16}\/[0-9a-f]+\.details$/)],
    ]);
    for (const visit of pages) expect(statSync(resolve(root, visit.screenshot)).size).toBeGreaterThan(5_000);
  }, 180_000);

  test('takes any saved page, as if it stood at the address given', () => {
    const address = 'https://mall.jd.com/showLicence-1.html';
    const { pages } = tour('--page', 'test/pages/jd-licence.html', '--as', address);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ address, title: '证照信息', requests: [] });
    expect(pages[0]?.mentions).toContainEqual(
      expect.objectContaining({
        kind: 'code',
        code: '91330483MA2B9PTN02',
        outcome: 'notCovered',
        flag: 'none',
      }),
    );
  }, 120_000);
});
