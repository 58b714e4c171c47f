import { describe, expect, it } from 'vitest';
import { cast } from '../../../api-mock/src/register/cast.ts';
import { BIDDERS, CANDIDATES } from './bidder-roles.ts';
import { createPortal } from './create-portal.ts';
import { publishNotices } from './publish-notices.ts';

const today = new Date('2026-03-01T12:00:00Z');
const notices = publishNotices(today);
const portal = createPortal(() => today, notices);
const page = async (path: string) => (await portal.request(path)).text();
const member = (role: string) => cast().find((each) => each.role === role);

describe('the tender portal', () => {
  it('lists twenty notices, newest first, none from the future', async () => {
    const text = await page('/');
    const days = [...text.matchAll(/datetime="([\d-]+)"/g)].map(([, day]) => day ?? '');
    expect(days).toHaveLength(20);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days[0]).toBe('2026-02-28');
  });

  it('publishes the same notices from the same register and day', () => {
    expect(publishNotices(today)).toEqual(notices);
  });

  it('ranks thirty bidders and prints the codes of the candidates alone', async () => {
    const text = await page('/notice/HW-0420');
    const table = text.slice(text.indexOf('class="bidders"'));
    const rows = table.slice(0, table.indexOf('</table>')).split('<tr ').slice(2);
    expect(rows).toHaveLength(BIDDERS);
    expect(rows.map((row) => /\w{8}FAKE\w{6}/.test(row))).toEqual(rows.map((_, place) => place < CANDIDATES));
    expect(table).toContain(member('procurementList')?.code);
    expect(table).toContain(member('severalLists')?.name);
    expect(table).not.toContain(member('severalLists')?.code);
  });

  it('calls itself by one name in both languages', async () => {
    expect(await page('/')).toContain('子虚公共采购网</b><small lang="en">Zixu Public Procurement');
    expect(await page('/?lang=en')).not.toContain('Wuyou Public');
  });

  it('says the result of a consortium in one sentence with one colon', async () => {
    expect(await page('/notice/GC-0412')).toContain('<p>1.中标结果：本项目由两家企业组成的联合体中标。</p>');
    expect(await page('/notice/GC-0412?lang=en')).toContain(
      '<p>Result: awarded to a consortium of two companies.</p>',
    );
  });

  it('keeps its tables tables for assistive technology where the rows are stacked', async () => {
    const text = await page('/notice/HW-0420');
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'cell'])
      expect(text).toContain(`role="${role}"`);
  });

  it('names leader and member of the consortium', async () => {
    const text = await page('/notice/GC-0412');
    expect(text).toMatch(/牵头人：<\/b><span class="organisation" lang="zh-CN">[^<]+公司</);
    expect(text).toContain(
      `成员：</b><span class="organisation" lang="zh-CN">${member('housingList')?.name}`,
    );
  });

  it('lays a notice out with its summary, number and the parties’ names', async () => {
    const text = await page('/notice/HW-0409');
    for (const part of [
      '公告概要',
      '一、项目编号：',
      '采购单位',
      '代理机构名称',
      '名 称：',
      '联系人：见附件',
    ])
      expect(text).toContain(part);
  });

  it('finds notices by project, buyer, region and category', async () => {
    expect(await page('/?q=office')).toContain('HW-0417');
    expect(await page('/?category=works')).not.toContain('HW-0417');
    expect(await page('/?q=zzz')).toContain('没有符合条件的公告');
  });

  it('asks about bidders from the page of the buyer’s staff alone, where live badges stand beside their codes', async () => {
    const api = 'https://credit.example';
    const withIntranet = createPortal(() => today, notices, api);
    expect(await page('/notice/HW-0420')).not.toContain('/review/');
    expect((await portal.request('/review/HW-0420')).status).toBe(404);

    const open = await withIntranet.request('/notice/HW-0420');
    expect(await open.text()).toContain('href="/review/HW-0420"');
    expect(open.headers.get('content-security-policy')).not.toContain('connect-src');

    const review = await withIntranet.request('/review/HW-0420');
    const text = await review.text();
    expect(review.headers.get('content-security-policy')).toContain(`connect-src ${api};`);
    expect(text).toContain(`<credit-lens-config live="${api}">`);
    expect(text.match(/<credit-badge code="\w{8}FAKE\w{6}">/g)).toHaveLength(CANDIDATES);
  });
});
