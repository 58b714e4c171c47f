import { describe, expect, it } from 'vitest';
import packed from '../../adapters/table.gen.json' with { type: 'json' };
import { readTable } from './read-table.ts';
import { tableOfHost } from './table-of-host.ts';

const TABLE = readTable(packed);
const ids = (host: string, off: readonly string[] = []) =>
  tableOfHost(host, { ...TABLE, off }).adapters.map(({ id }) => id);

describe('the adapters that go to a page', () => {
  it('are those of its own host', () => {
    expect(ids('mall.jd.com')).toContain('jd/licence');
    expect(ids('MALL.JD.COM').every((id) => id.startsWith('jd/'))).toBe(true);
  });

  it('are none where no adapter of the site is on', () => {
    expect(ids('www.temu.com')).toEqual([]);
    expect(ids('mall.jd.com', ['jd/licence'])).toEqual([]);
    expect(ids('mall.jd.com', ['jd/*'])).toEqual([]);
    expect(ids('mall.jd.com', ['*/*'])).toEqual([]);
  });

  it('are none on a host that only looks alike', () => {
    expect(ids('mall.jd.com.example.org')).toEqual([]);
    expect(ids('notjd.com')).toEqual([]);
  });
});
