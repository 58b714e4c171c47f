/** The scenarios of Vincent Brussee, "Social Credit: The Warring States of China's Emerging Data Empire", 2023. */
import { scenarios } from '@credit-lens/api-mock/scenarios';
import { createCreditClient, createMemoryCache } from '@credit-lens/sdk';
import { describe, expect } from 'vitest';
import { FLAGS } from '../../browser/drawn.ts';
import { everythingKept } from '../witness.ts';
import { firm, page as pageOf } from './firms-page.ts';
import { chinaDay, proposal } from './operator.ts';
import {
  expectFlag,
  expectNoFlag,
  expectPlainWords,
  listed,
  listedSetOf,
  ofType,
  onlyEntry,
  recordsOf,
  scenario,
} from './scenario.ts';
import { sharedProduct } from './shared-product.ts';

const product = sharedProduct();

/** A number shaped like one of a person, invented, with the right check character. */
const RESIDENT_NUMBER = '11010519491231002X';

describe('what a listing says', () => {
  scenario('brussee-S1', product, async (p) => {
    const result = listed(await p.lookup('developerTaxListed'));
    const { list, measures } = onlyEntry(result);
    expect(list.id).toBe('B06');
    expect(measures.map(({ text }) => text.en)).toContain('May be restricted from obtaining state land');
    for (const { text, applied } of measures) {
      expect(applied).toBe('unknown');
      expect(text.en).not.toMatch(/loan|bank|account/i);
    }
    expectFlag(p, 'developerTaxListed');
    expect(await p.card('developerTaxListed')).toContain('1 related company, not listed by this');
    const sibling = await p.lookup('developerSibling');
    expect(sibling).toMatchObject({
      outcome: 'noEntry',
      entity: { affiliates: [{ code: firm('developerTaxListed').code, relation: 'sibling' }] },
    });
    expectNoFlag(p, 'developerSibling', 'developerPaidAndRemoved');
    expect((await p.badge(sibling)).card).toContain('a record never passes from one to another');
    expect((await p.lookup('developerPaidAndRemoved')).outcome).toBe('noEntry');
    expect(ofType(await recordsOf(p, 'developerPaidAndRemoved'), 'black-list')).toMatchObject([
      { event: 'removed', reason: 'fulfilled', entry: null },
    ]);
  });

  scenario('brussee-S2', product, async (p) => {
    const entry = onlyEntry(await p.lookup('manyCreditors'));
    expect(entry.list.id).toBe('B02');
    expect(entry.amount?.value).toBeGreaterThan(40_000_000);
    expect(entry.personTerms).toEqual([{ role: 'legalRepresentative', persons: 1, until: null }]);
    const records = await recordsOf(p, 'manyCreditors');
    expect(ofType(records, 'credit-pledge')).toMatchObject([{ performance: 'open' }]);
    expect(ofType(records, 'judgment-ruling')[0]?.mergedReports).toBeGreaterThan(50);
    expectFlag(p, 'manyCreditors');
    const card = await p.card('manyCreditors');
    expect(card).toContain('legal representative: 1 person');
    expect(card).toContain('open-ended: until the duty is fulfilled or the authority decides');
  });

  scenario('brussee-S3', product, async (p) => {
    const large = await p.card('manyCreditors');
    for (const role of ['smallAmountWuhanA', 'smallAmountWuhanB']) {
      expect(onlyEntry(await p.lookup(role)).amount).toMatchObject({ value: 593.55, currency: 'CNY' });
      expectFlag(p, role);
      const card = await p.card(role);
      expect(card).toContain('RMB 593.55; Sum to be enforced');
      expectPlainWords(card);
      expect(card.split('\n')[0]).toBe(large.split('\n')[0]);
    }
    expect(onlyEntry(await p.lookup('smallAmountCourt')).amount?.value).toBe(600);
  });

  scenario('brussee-S4', product, async (p) => {
    const entry = onlyEntry(await p.lookup('dormantForeignSubsidiary'));
    expect(entry).toMatchObject({
      list: { id: 'NR-SERIOUS-2021' },
      ground: { nature: 'administrativeDisclosure' },
    });
    expect(entry.ground.text.en).toMatch(/annual report/i);
    const reports = ofType(await recordsOf(p, 'dormantForeignSubsidiary'), 'annual-report');
    expect(reports.map(({ filed }) => filed)).toEqual(['missing', 'missing', 'missing']);
    expectFlag(p, 'dormantForeignSubsidiary');
    const card = await p.card('dormantForeignSubsidiary');
    expect(card).toContain('It is about reports and disclosure.');
    expect(card).not.toMatch(/fraud|\bfake\b|\bsham\b|shell company/);
  });

  scenario('brussee-S5', product, async (p) => {
    expect(onlyEntry(await p.lookup('duplicates17')).mergedReports).toBe(17);
    expect(await p.operator.entriesOf('duplicates17')).toHaveLength(1);
    const card = await p.card('duplicates17');
    expect(card).toMatch(/^Listed on 1 list/);
    expect(card).toContain(
      '17 source records describe this one entry. Their number says nothing about severity.',
    );
  });

  scenario('brussee-S6', product, async (p) => {
    const result = await p.lookup('foreignRedlistedAndFined');
    expect(onlyEntry(result).list).toMatchObject({ id: 'R03', polarity: 'recognition' });
    const records = await recordsOf(p, 'foreignRedlistedAndFined');
    expect(ofType(records, 'red-list')).toHaveLength(1);
    expect(ofType(records, 'penalties')).toMatchObject([{ ledTo: null, amount: { value: 100_000 } }]);
    expectNoFlag(p, 'foreignRedlistedAndFined');
    const { label, card } = await p.badge(result);
    expect(label).toContain('Recognised on 1 list');
    expect(card).toContain('are not an assessment of the company');
    expectPlainWords(card);
  });

  scenario('brussee-S7', product, async (p) => {
    const { sources } = onlyEntry(await p.lookup('sectorPortalOnly'));
    expect(sources).toContainEqual(
      expect.objectContaining({ sourceId: 'procurement-portal', finding: 'shown' }),
    );
    expect(sources).toContainEqual(expect.objectContaining({ sourceId: 'creditchina', finding: 'notShown' }));
    expectFlag(p, 'sectorPortalOnly');
    const card = await p.card('sectorPortalOnly');
    expect(card).toMatch(/Government procurement portal[^;]*; shows the entry/);
    expect(card).toMatch(/Credit China[^;]*; does not show the entry/);
    expect(card).toContain('at worst one record in ten of an authority reaches the central portals');
  });

  scenario('brussee-S13', product, async (p) => {
    const result = await p.lookup('mediaCriticism');
    const entry = onlyEntry(result);
    expect(entry).toMatchObject({ list: { id: 'L-NINGBO-ENV' }, jurisdiction: { code: '330200' } });
    expect(entry.legalBasis.some(({ zh }) => zh.includes('宁波市'))).toBe(true);
    expect(entry.ground.text.en).toMatch(/mainstream media/);
    expectNoFlag(p, 'mediaCriticism');
    const { card } = await p.badge(result);
    expect(card).toMatch(/Applies in\s+Ningbo, Zhejiang/);
    expect(card).toContain('This product shows the entry and does not flag it.');
  });

  scenario('brussee-S16', product, async (p) => {
    expect(onlyEntry(await p.lookup('foodList'))).toMatchObject({
      severity: 'particularlySerious',
      repair: { state: 'notAvailable' },
    });
    expect(await p.card('foodList')).toContain('not available for severe cases such as this one');
    const application = { action: 'applyForRepair', on: chinaDay(), causeMended: true, finesPaid: true };
    expect(await p.operator.command('foodList', application)).toMatchObject({
      status: 409,
      body: { code: 'transitionRefused', detail: expect.stringContaining('severity') },
    });
  });

  scenario('brussee-S17', product, async (p) => {
    const result = listed(await p.lookup('governmentDebtor'));
    expect(result.entity).toMatchObject({ kind: 'governmentBody', ownership: 'public' });
    expectFlag(p, 'governmentDebtor', 'publicBodyListed');
    const card = await p.card('governmentDebtor');
    expect(card).toContain('RMB 2,310,000; Unpaid construction work');
    expect(card).toMatch(/Listed by the enforcing people's court on “失信被执行人名单”/);
  });
});

describe('what stands in a file and is no listing', () => {
  scenario('brussee-S8', product, async (p) => {
    const grades = ofType(await recordsOf(p, 'twoEnvironmentalScales'), 'credit-evaluation');
    const told = grades.map(({ scale, value, direction, indicative, contributor }) => ({
      scale,
      value,
      direction,
      indicative,
      by: contributor?.id,
    }));
    const shared = { direction: 'higherIsBetter', indicative: true };
    expect(told).toEqual([
      { scale: 'jiangsu-environment', value: 9, by: 'jiangsu-government', ...shared },
      { scale: 'wuhan-environment', value: 100, by: 'wuhan-government', ...shared },
    ]);
    for (const { scale } of grades) {
      const { versions } = await p.client.referenceItem('scales', scale);
      expect(versions[0]).toMatchObject({ maximum: scale === 'jiangsu-environment' ? 12 : 100 });
    }
    expect(JSON.stringify(grades)).not.toMatch(/0\.75|\b75\b|\b109\b/);
    expectNoFlag(p, 'twoEnvironmentalScales');
  });

  scenario('brussee-S9', product, async (p) => {
    const result = await p.lookup('internalRiskClass');
    const records = await recordsOf(p, 'internalRiskClass');
    expect(result.outcome).toBe('noEntry');
    expect(ofType(records, 'credit-evaluation')).toEqual([]);
    expect(JSON.stringify([result, records])).not.toMatch(/"D"|samr-risk|risk/i);
    expectNoFlag(p, 'internalRiskClass');
    expect((await p.badge(result)).card).not.toMatch(/\bD\b|risk|grade/i);
  });

  scenario('brussee-S10', product, async (p) => {
    expect(await p.client.list('L-FUJIAN-BRANDS')).toMatchObject({ origin: 'local', treatment: 'reference' });
    const awards = ofType(await recordsOf(p, 'famousBrandAward'), 'awards');
    expect(awards).toMatchObject([{ level: 'province', domain: { en: 'Brands' } }]);
    const result = await p.lookup('famousBrandAward');
    expect(result.outcome).toBe('noEntry');
    expectNoFlag(p, 'famousBrandAward');
    expect((await p.badge(result)).card).not.toMatch(/famous|recognis/i);
    const refused = await p.operator.post(
      '/entries',
      proposal('famousBrandAward', { list: 'L-FUJIAN-BRANDS' }),
    );
    expect(refused.body.detail).toContain('listNotLookedUp');
  });

  scenario('brussee-S11', product, async (p) => {
    expect(await p.client.list('A-PERFORMING')).toMatchObject({
      origin: 'association',
      treatment: 'reference',
    });
    const [record] = ofType(await recordsOf(p, 'performanceAgency'), 'market-information');
    expect(record).toMatchObject({ information: 'market', origin: 'association' });
    expect((await p.lookup('performanceAgency')).outcome).toBe('noEntry');
    expectNoFlag(p, 'performanceAgency');
    const refused = await p.operator.post(
      '/entries',
      proposal('performanceAgency', { list: 'A-PERFORMING' }),
    );
    expect(refused.body.detail).toContain('listNotLookedUp');
  });
});

describe('what is never taken in', () => {
  scenario('brussee-S12', product, async (p) => {
    const before = p.log();
    expect(await p.client.lookup(RESIDENT_NUMBER)).toMatchObject({ outcome: 'notCovered', key: '' });
    expect(p.log()).toBe(before);
    expect(p.log()).not.toContain('19491231');
    const { page, mentions } = await p.open(
      pageOf([
        `<p>身份证号：${RESIDENT_NUMBER}</p>`,
        `<p>子女：${firm('manyCreditors').name}法定代表人之子</p>`,
      ]),
    );
    expect(mentions).toEqual([]);
    expect(await page.locator(FLAGS).count()).toBe(0);
    expect(await everythingKept(p.extension)).not.toContain('19491231');
    await page.close();
  });

  scenario('brussee-S14', product, async (p) => {
    const [request] = scenarios.find(({ id }) => id === 'brussee-S14')?.send ?? [];
    const handIn = async (count: number) => {
      const body = structuredClone(request?.body) as { code: string; record: Record<string, unknown> };
      body.code = firm('bidderUnlisted').code;
      body.record['count'] = count;
      return p.operator.post('/records', body);
    };
    for (const count of [15, 20]) {
      expect(await handIn(count)).toMatchObject({
        status: 422,
        body: { detail: expect.stringContaining('amberInformation') },
      });
    }
    expect(ofType(await recordsOf(p, 'bidderUnlisted'), 'amber-information')).toEqual([]);
    expect(await handIn(21)).toMatchObject({ status: 201 });
    expect(ofType(await recordsOf(p, 'bidderUnlisted'), 'amber-information')).toMatchObject([
      { count: 21, informationClass: 'amber', severeBecause: expect.any(Object) },
    ]);
  });

  scenario('brussee-S15', product, async (p) => {
    const records = await recordsOf(p, 'fullFile');
    expect(JSON.stringify(records)).not.toMatch(/blood|petition|religio|献血|信访|宗教/i);
    for (const type of ['blood-donation', 'petitions', 'religion']) {
      const handedIn = { code: firm('fullFile').code, access: 'public', type, record: {} };
      const { body } = await p.operator.post('/records', handedIn);
      expect(body.detail).toContain('redInformation');
    }
    const kept = await p.operator.get('/events?limit=1000');
    const added = kept.body.events.filter(({ code }: { code: string }) => code === firm('fullFile').code);
    expect(added).toEqual([]);
    const { items } = await p.client.reference('record-types');
    for (const id of ['blood-donation', 'petitions', 'religion'])
      expect(items.find((row) => row.id === id)?.informationClass).toBe('red');
  });
});

describe('what changes', () => {
  scenario('brussee-S18', product, async (p) => {
    const role = 'flaggedThenRemoved';
    const { code } = firm(role);
    const cache = createMemoryCache();
    const client = createCreditClient({ baseUrl: p.api, cache });
    expect(await client.lookup(code)).toMatchObject({ outcome: 'listed' });
    expectFlag(p, role);
    await p.card(role);
    // An opened card is kept nowhere, so there is nothing to purge but the flag.
    expect(await everythingKept(p.extension)).not.toContain(code);

    const on = chinaDay();
    expect(await p.operator.command(role, { action: 'recordFulfilment', on })).toMatchObject({ status: 200 });
    expect((await client.lookup(code, { refresh: true })).outcome).toBe('listed');
    expect(await p.operator.command(role, { action: 'remove', on, reason: 'fulfilled' })).toMatchObject({
      status: 200,
    });

    expect(await client.lookup(code, { refresh: true })).toMatchObject({ outcome: 'noEntry' });
    expect(await client.lookup(code)).toMatchObject({ outcome: 'noEntry' });
    expect(await client.lookup(code, { asOf: chinaDay(-10) })).toMatchObject({ outcome: 'noEntry' });
    expect((await listedSetOf(p)).has(code)).toBe(false);

    await p.publish();
    await p.extension.send({ type: 'syncNow' });
    const { page, mentions } = await p.open(pageOf([`<p>统一社会信用代码：${code}</p>`]));
    expect(mentions).toMatchObject([{ outcome: 'noEntry', flag: 'none' }]);
    expect(await page.locator(FLAGS).count()).toBe(0);
    await page.close();
    expect(await everythingKept(p.extension)).not.toContain(code);
    expect(ofType(await recordsOf(p, role), 'black-list')).toMatchObject([{ event: 'removed', entry: null }]);
  });
});
