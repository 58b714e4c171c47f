import { describe, expect, it, vi } from 'vitest';
import { createMarket } from './create-market.ts';
import { stockMarket } from './stock-market.ts';

const offers = stockMarket();

/** A source that names the code in place of a statement, and counts what it is asked. */
function spySource() {
  const answer = vi.fn(async (codes: readonly string[]) => codes.map((code) => `statement on ${code}`));
  return { answer, source: { issuer: 'https://credit.example', answer } };
}

async function page(path: string) {
  const { answer, source } = spySource();
  const response = await createMarket(source, offers).request(path);
  return {
    text: await response.text(),
    asked: answer.mock.calls.map(([codes]) => codes),
    policy: response.headers.get('content-security-policy'),
  };
}

const offerOf = (role: string) => {
  const found = offers.find(({ good }) => good.role === role);
  if (found === undefined) throw new Error(`No offer of ${role}`);
  return found;
};

const badges = (text: string) => [...text.matchAll(/<credit-badge code="(\w+)">/g)].map(([, code]) => code);

describe('the marketplace', () => {
  it('shows sixty sellers and is the same market each time', () => {
    expect(new Set(offers.map(({ seller }) => seller.entity.code ?? seller.entity.name)).size).toBe(60);
    expect(stockMarket().map(({ seller }) => seller.entity.name)).toEqual(
      offers.map(({ seller }) => seller.entity.name),
    );
  });

  it('asks once for a page, and hands over one statement for each badge', async () => {
    const { text, asked } = await page('/');
    expect(asked).toHaveLength(1);
    const [, block = '[]'] = /data-credit-lens-results>([^<]*)</.exec(text) ?? [];
    const handed = (JSON.parse(block) as string[]).map((each) => each.replace('statement on ', ''));
    expect(new Set(badges(text))).toEqual(new Set(handed));
    expect(handed.length).toBeGreaterThan(50);
  });

  it('names the issuer to its badges, and lets scripts ask nobody else', async () => {
    const { text, policy } = await page('/product/1001');
    expect(text).toContain('<credit-lens-config issuer="https://credit.example">');
    expect(policy).toContain('connect-src https://credit.example;');
  });

  it('prints no code for sole proprietors and firms registered abroad, and asks nothing about them', async () => {
    for (const role of ['soleProprietor', 'soleProprietorWithoutCode', 'foreignWithoutCode'])
      for (const kind of ['product', 'licence']) {
        const { seller, id } = offerOf(role);
        const { text, asked } = await page(`/${kind}/${id}`);
        expect(text).toContain(seller.entity.name);
        expect(text).not.toContain('FAKE');
        expect(badges(text)).toEqual([]);
        expect(asked).toEqual([]);
      }
  });

  it('keeps markup in a registered name as text, also in data blocks', async () => {
    const { id } = offerOf('markupInName');
    for (const path of ['/', `/product/${id}`, `/licence/${id}`]) {
      const { text } = await page(path);
      expect(text).toContain('上海亡是&lt;b&gt;璠&amp;&quot;瓒&#39;&lt;/b&gt;软件有限公司');
      expect(text).not.toContain('<b>璠');
    }
    const { text } = await page(`/product/${id}`);
    const [, block = ''] = /ld\+json">([^<]*)</.exec(text) ?? [];
    expect(JSON.parse(block)).toMatchObject({
      offers: { seller: { legalName: '上海亡是<b>璠&"瓒\'</b>软件有限公司' } },
    });
  });

  it('names neither code nor company on a shop page, and links to the licence', async () => {
    for (const { id, seller } of offers) {
      const { text, asked } = await page(`/shop/${id}`);
      expect(text).not.toContain('FAKE');
      expect(text).not.toContain(seller.entity.name);
      expect(text).toContain(`href="/licence/${id}"`);
      expect(asked).toEqual([]);
    }
  });

  it('counts pieces sold with one space before the unit', async () => {
    const { text } = await page('/');
    expect(text).toMatch(/已售 3200 件/);
    expect(text).toMatch(/已售 [\d.]+ 万件/);
    expect(text).not.toMatch(/\d件/);
    expect((await page('/?lang=en')).text).toContain('Sold 3,200<');
  });

  it('separates what belongs apart: place and department, scope and its condition', async () => {
    expect((await page('/shop/1001?lang=en')).text).toContain('Zhejiang</span> · <span>Kitchen');
    expect((await page('/licence/1001?lang=en')).text).toContain('(no licensed goods) (projects');
  });

  it('uses the words of the badge itself in Chinese', async () => {
    for (const path of ['/', '/about', '/licence/1001'])
      expect((await page(path)).text).not.toContain('徽章');
    expect((await page('/about')).text).toContain('“未查到列入记录”不等于没有列入记录');
    expect((await page('/licence/1001')).text).toContain('公共信用记录');
  });

  it('names no company on the help page', async () => {
    const { text } = await page('/about');
    expect(text).not.toMatch(/FAKE|有限公司|credit-badge/);
  });

  it('searches products and shops, and sorts by price', async () => {
    const { text } = await page('/?q=%E8%80%B3%E6%9C%BA&sort=priceUp');
    expect(text.match(/card-title/g)).toHaveLength(2);
    expect(text.indexOf('儿童护耳')).toBeLessThan(text.indexOf('头戴式'));
    expect((await page('/?category=food&to=30')).text).toContain('豌杂面');
    expect((await page('/?q=%3Cscript%3E')).text).toContain('value="&lt;script&gt;"');
  });
});
