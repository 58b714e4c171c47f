/** The scenarios drawn from Maciej Walkowski, En-Chia Kuo (2024) and Chuncheng Liu (2019). */
import { cacheKey, createCreditClient, createMemoryCache, type LookupResult } from '@credit-lens/sdk';
import { parseIdentifier } from '@credit-lens/sdk/identity';
import { describe, expect } from 'vitest';
import { HOLLOW_FLAGS } from '../../browser/drawn.ts';
import { firm, nameOf, namesPage } from './firms-page.ts';
import { chinaDay } from './operator.ts';
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
import { cardAt } from './shown.ts';

const product = sharedProduct();

const RESIDENT_NUMBER = '11010519491231002X';

describe('what no entry means', () => {
  scenario('walkowski-1', product, async (p) => {
    const result = await p.lookup('noEntry');
    if (result.outcome !== 'noEntry') throw new Error(result.outcome);
    expect(result.sources.length).toBeGreaterThan(5);
    for (const { name, asOf } of result.sources)
      expect([name.en, Date.parse(asOf)]).not.toContain(Number.NaN);
    expectNoFlag(p, 'noEntry');
    const { label, card } = await p.badge(result);
    expect(label).toContain('No entry found');
    expect(card).toMatch(
      /No entry found in Credit China, .+ as of .+\. This is not a statement that there is none\./,
    );
    expectPlainWords(card);
  });

  scenario('walkowski-2', product, async (p) => {
    const cutOff = createCreditClient({
      baseUrl: p.api,
      retries: 0,
      fetch: (input, init) => {
        (input as Request).headers.set('credit-lens-fault', 'status=503');
        return fetch(input, init);
      },
    });
    const { code } = firm('noEntry');
    const results = [await cutOff.lookup(code), ...(await cutOff.lookupMany([code]))];
    for (const result of results) expect(result).toMatchObject({ outcome: 'unavailable', reason: 'error' });
    expect(await cutOff.records(code)).toMatchObject({ outcome: 'unavailable' });
    const { label, card } = await p.badge(results[0] as LookupResult);
    expect(label).toContain('No answer now');
    expect(card).not.toMatch(/no entry/i);
  });

  scenario('walkowski-8', product, async (p) => {
    for (const role of ['repaired', 'expiredYesterday']) {
      const { code } = firm(role);
      expect(await p.lookup(role)).toMatchObject({ outcome: 'noEntry' });
      expectNoFlag(p, role);
      const template = listed(await p.lookup('courtListed'));
      const stale = { ...template, key: code, code, entity: { ...template.entity, code } };
      const past = { ...stale, freshUntil: new Date(Date.now() - 60_000).toISOString() };
      const cache = createMemoryCache();
      const yesterday = Date.now() - 86_400_000;
      await cache.set(cacheKey(p.api, code), {
        value: past,
        storedAt: yesterday,
        expiresAt: yesterday + 6 * 3_600_000,
      });
      const client = createCreditClient({ baseUrl: p.api, cache });
      expect(await client.lookup(code)).toMatchObject({ outcome: 'noEntry' });
      const { label, card } = await p.badge(past);
      expect(label).toContain('Answer out of date');
      expect(card).not.toMatch(/Listed by|失信被执行人/);
    }
  });

  scenario('walkowski-13', product, async (p) => {
    const result = await p.lookup('representativeListedElsewhere');
    expect(result.outcome).toBe('noEntry');
    expectNoFlag(p, 'representativeListedElsewhere');
    expect(await p.operator.entriesOf('representativeListedElsewhere')).toEqual([]);
    const told = JSON.stringify([result, await recordsOf(p, 'representativeListedElsewhere')]);
    expect(told).not.toMatch(/representative|法定代表人/i);
  });
});

describe('what an entry says', () => {
  scenario('walkowski-3', product, async (p) => {
    const serious = await p.card('qualityList');
    expect(serious).not.toContain('Irregular tier');
    for (const role of ['unreachableAddress', 'lateAnnualReport']) {
      expect(onlyEntry(await p.lookup(role)).list).toMatchObject({ id: 'NR-IRREGULAR', colour: 'irregular' });
      expectFlag(p, role);
      expect(p.seen(role)).toMatchObject({ lists: [{ colour: 'irregular' }] });
      const card = await p.card(role);
      expect(card).toMatch(/^On the irregular operations list/);
      expect(card).toContain('Irregular tier: softer than the serious lists, and not one of them.');
    }
  });

  scenario('walkowski-4', product, async (p) => {
    expectFlag(p, 'qualityList');
    const card = await p.card('qualityList');
    expect(card).toMatch(
      /Listed by the State Administration for Market Regulation on “严重质量违法失信行为当事人名单” \(Product quality list\) since \d+ \w+ \d{4}/,
    );
    for (const fact of ['Ground', 'Severity', 'Decision', 'Term', 'To contest it', 'Legal basis'])
      expect(card).toMatch(new RegExp(`^${fact}$`, 'm'));
    expect(card).toMatch(/Term\s+until \d+ \w+ \d{4}/);
    expectPlainWords(card);
  });

  scenario('walkowski-5', product, async (p) => {
    for (const role of ['courtListed', 'openEnded']) {
      expect(onlyEntry(await p.lookup(role)).term).toEqual({ kind: 'openEnded' });
      expectFlag(p, role);
      expect(await p.card(role)).toContain(
        'open-ended: until the duty is fulfilled or the authority decides',
      );
    }
    expect(onlyEntry(await p.lookup('courtListed')).notice).toEqual({ kind: 'notRequired' });
  });

  scenario('walkowski-6', product, async (p) => {
    const role = 'paidFixedTermStillListed';
    const [kept] = await p.operator.entriesOf(role);
    expect(kept?.fulfilledOn).not.toBeNull();
    const entry = onlyEntry(await p.lookup(role));
    expect(entry).toMatchObject({ state: 'effective', term: { kind: 'fixed' } });
    expect(entry).not.toHaveProperty('fulfilledOn');
    expectFlag(p, role);
    const remove = { action: 'remove', on: chinaDay(), reason: 'fulfilled' };
    expect(await p.operator.command(role, remove)).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('fixedTerm') },
    });
    expect((await p.lookup(role)).outcome).toBe('listed');
    expect(await p.card(role)).toContain('paying alone does not end an entry with a fixed term');
  });

  scenario('walkowski-7', product, async (p) => {
    expect(p.seen('contested')).toMatchObject({ flag: 'solid', contested: true });
    const card = await p.card('contested');
    expect(card).toMatch(/^Listed, disputed/);
    const disputed = card.indexOf('The company disputes this entry; the authority has not decided.');
    expect(disputed).toBeGreaterThan(-1);
    expect(disputed).toBeLessThan(card.indexOf('Listed by the'));
    expect(card).toContain('The court that decided reviews within 15 days');
    expect(card).toContain('The court one level up reviews within 15 days');
    expect(card).toContain('The entry stays published meanwhile.');

    const { code } = firm('openEnded');
    const entry = onlyEntry(await p.lookup('openEnded'));
    const request = { code, entry: entry.id, grounds: ['factsWrong' as const] };
    const stranger = await p.client.submitObjection({ ...request, from: 'someoneElse' });
    const made = await p.client.submitObjection({ ...request, from: 'listedOrganisation' });
    expect(made).toMatchObject({ state: 'received', answerDueOn: chinaDay(15), suspendsPublication: false });
    expect(onlyEntry(await p.lookup('openEnded')).contested).toBe(false);
    const on = chinaDay();
    const act = (id: string, action: string) => p.operator.post(`/objections/${id}/commands`, { action, on });
    expect((await act(stranger.id, 'confirmStanding')).status).toBe(409);
    expect((await act(made.id, 'confirmStanding')).status).toBe(200);
    expect(onlyEntry(await p.lookup('openEnded'))).toMatchObject({ contested: true, state: 'effective' });
    expect((await listedSetOf(p)).has(code)).toBe(true);
    expect((await act(made.id, 'reject')).status).toBe(200);
    expect(onlyEntry(await p.lookup('openEnded')).contested).toBe(false);
    expect((await act(made.id, 'takeToReview')).status).toBe(200);
    expect(await p.client.objection(made.id)).toMatchObject({
      state: 'underReview',
      reviewDueOn: chinaDay(15),
    });
    expect(onlyEntry(await p.lookup('openEnded')).contested).toBe(true);
    expect((await act(made.id, 'uphold')).status).toBe(200);
    expect((await p.lookup('openEnded')).outcome).toBe('noEntry');
    expect(await p.client.objection(made.id)).toMatchObject({ state: 'upheld' });
    expect(ofType(await recordsOf(p, 'openEnded'), 'black-list')).toEqual([]);
  });

  scenario('walkowski-9', product, async (p) => {
    const { sources } = onlyEntry(await p.lookup('absentFromPublicReport'));
    expect(sources.map(({ finding }) => finding).sort()).toEqual(['notShown', 'shown']);
    expectFlag(p, 'absentFromPublicReport');
    const card = await p.card('absentFromPublicReport');
    expect(card).toContain('The sources do not agree. Each is shown as it was read.');
    expect(card).toContain('On the list, and absent from the public credit report');
  });

  scenario('walkowski-12', product, async (p) => {
    const result = listed(await p.lookup('publicBodyListed'));
    expect(result.entity.kind).toBe('governmentBody');
    expectFlag(p, 'publicBodyListed');
    const [body, company] = [await p.card('publicBodyListed'), await p.card('courtListed')];
    expect(body.split('\n')[0]).toBe(company.split('\n')[0]);
    expectPlainWords(body);
  });

  scenario('walkowski-16', product, async (p) => {
    const result = await p.lookup('politicalGround');
    expect(onlyEntry(result).ground.nature).toBe('moralOrPolitical');
    expectNoFlag(p, 'politicalGround');
    expect((await listedSetOf(p)).has(firm('politicalGround').code)).toBe(false);
    const { label, card } = await p.badge(result);
    expect(label).toContain('Named on 1 list');
    expect(card).toContain(
      'It is a moral or political matter. This product shows the entry and does not flag it.',
    );
    expectPlainWords(card);
  });

  scenario('walkowski-17', product, async (p) => {
    for (const role of ['listedAndRecognised', 'earlierRedlistLaterListed']) {
      const { entries } = listed(await p.lookup(role));
      expect(entries).toHaveLength(2);
      expectFlag(p, role);
      const card = await p.card(role);
      expect(card).toMatch(/^Listed on 1 list/);
      expect(card).toMatch(/Recognised by /);
      expect(card).not.toMatch(/balance|net|overall|despite/i);
    }
  });

  scenario('walkowski-20', product, async (p) => {
    const { measures } = onlyEntry(await p.lookup('taxList'));
    const { items } = await p.client.reference('measures');
    expect(measures.length).toBeGreaterThan(2);
    for (const { id, area, applied } of measures) {
      expect(applied).toBe('unknown');
      expect(items.find((row) => row.id === id)?.area).toBe(area);
    }
    const card = await p.card('taxList');
    expect(card).toContain('possible effects of this list');
    expect(card).toContain(
      'Whether any of it was applied to this company is not known unless a line says so.',
    );
    expect(card).not.toMatch(/applied here, a source says/);
  });

  scenario('walkowski-22', product, async (p) => {
    expect(onlyEntry(await p.lookup('wageList'))).toMatchObject({
      list: { id: 'B18' },
      term: { kind: 'fixed' },
    });
    expectFlag(p, 'wageList');
    const card = await p.card('wageList');
    expect(card).toMatch(
      /Listed by the Ministry of Human Resources and Social Security on “拖欠农民工工资失信联合惩戒对象名单”/,
    );
    expect(card).toMatch(/Term\s+until \d+ \w+ \d{4}/);
  });
});

describe('who is meant', () => {
  scenario('walkowski-10', product, async (p) => {
    expect(nameOf('homonymA')).toBe(nameOf('homonymB'));
    expectFlag(p, 'homonymA');
    expectNoFlag(p, 'homonymB');
    expect((await p.lookup('homonymB')).outcome).toBe('noEntry');
    const { candidates } = await p.client.search({ name: nameOf('homonymA') });
    const codes = [firm('homonymA').code, firm('homonymB').code];
    expect(candidates.map(({ code }) => code).sort()).toEqual(codes.sort());
    for (const candidate of candidates) expect(candidate).not.toHaveProperty('entries');

    const { page, mentions } = await p.open(namesPage([nameOf('homonymA')]));
    expect(mentions).toMatchObject([{ kind: 'name', reason: 'nameOnly', flag: 'hollow' }]);
    const asked = p.extension.requests.length;
    const card = await cardAt(p.extension, page, { kind: 'name', text: nameOf('homonymA') });
    expect(card).toMatch(/same .*name/i);
    expect(card).toContain(firm('homonymA').code);
    expect(card).not.toContain(firm('homonymB').code);
    expect(p.extension.requests.slice(asked)).toEqual([`POST ${p.api}/v1/search`]);
    await page.close();
  });

  scenario('walkowski-11', product, async (p) => {
    const [a, b] = [await p.lookup('samePinyinA'), await p.lookup('samePinyinB')];
    expect(a).toMatchObject({ outcome: 'listed', entity: { region: { code: '350102' } } });
    expect(b).toMatchObject({ outcome: 'noEntry', entity: { region: { code: '361002' } } });
    expectFlag(p, 'samePinyinA');
    expectNoFlag(p, 'samePinyinB');
    const english = listed(a).entity.nameEn ?? '';
    const { page, mentions } = await p.open(namesPage([nameOf('samePinyinB'), english]));
    for (const mention of mentions) expect(mention.flag).toBe('none');
    expect(await page.locator(HOLLOW_FLAGS).count()).toBe(0);
    await page.close();
  });

  scenario('walkowski-14', product, async (p) => {
    const sent = await fetch(`${p.api}/v1/entities/lookup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ codes: [firm('noEntry').code, RESIDENT_NUMBER] }),
    });
    const problem = await sent.text();
    expect(sent.status).toBe(422);
    expect(JSON.parse(problem)).toMatchObject({ code: 'residentIdentifierRefused', pointers: ['/codes/1'] });
    expect(problem).not.toContain(RESIDENT_NUMBER);
    const logged = p.log();
    expect(await p.client.lookup(RESIDENT_NUMBER)).toMatchObject({
      outcome: 'notCovered',
      code: null,
      key: '',
    });
    await expect(p.client.search({ name: `查 ${RESIDENT_NUMBER}` })).rejects.toMatchObject({ status: 422 });
    expect(p.log()).toBe(logged);
    expect(logged).not.toContain(RESIDENT_NUMBER);
  });

  scenario('walkowski-15', product, async (p) => {
    expect(firm('checkCharacterZero').code).toMatch(/0$/);
    expect(firm('ruralCollective').code).toMatch(/^N/);
    for (const role of ['checkCharacterZero', 'ruralCollective']) {
      expect(parseIdentifier(firm(role).code)).toMatchObject({ validity: 'valid' });
      expect(await p.lookup(role)).toMatchObject({ codeValidity: 'valid' });
    }
    expectFlag(p, 'checkCharacterZero', 'nonconformingCode');
    expect(parseIdentifier(firm('nonconformingCode').code)).toMatchObject({ validity: 'nonconforming' });
    expect(await p.lookup('nonconformingCode')).toMatchObject({ codeValidity: 'nonconforming' });
    expect(await p.card('nonconformingCode')).toContain(
      'Some codes were issued that way; it is not held against the company.',
    );
  });

  scenario('walkowski-21', product, async (p) => {
    const result = await p.lookup('soleProprietor');
    expect(result).toMatchObject({ outcome: 'notCovered', reason: 'withheld' });
    expect(JSON.stringify(result)).not.toContain(nameOf('soleProprietor'));
    expect(await p.client.records(firm('soleProprietor').code)).toMatchObject({ reason: 'withheld' });
    expect(p.seen('soleProprietor')).toMatchObject({
      outcome: 'notCovered',
      reason: 'withheld',
      flag: 'none',
    });
    expect((await p.client.search({ name: nameOf('soleProprietor') })).candidates).toEqual([]);
    const { card } = await p.badge(result);
    expect(card).toContain(
      'Records of sole proprietors are withheld, because they are records of one person.',
    );
    expect(card).toContain('This says nothing about the company, neither for nor against it.');
  });
});

describe('scales', () => {
  scenario('walkowski-18', product, async (p) => {
    const bandsOn = async (asOf?: string) =>
      ofType(await recordsOf(p, 'pointsInNoBand', asOf), 'credit-evaluation').map((grade) => ({
        version: grade.scaleVersion,
        value: grade.value,
        band: grade.band.kind === 'band' ? grade.band.label : grade.band.kind,
      }));
    const today = await bandsOn();
    expect(today).toContainEqual({ version: '2021', value: 849, band: 'outOfBand' });
    expect(today).toContainEqual({ version: '2021', value: 1_050, band: 'outOfBand' });
    const { versions } = await p.client.referenceItem('scales', 'rongcheng');
    expect(versions.map(({ id }) => id)).toEqual(expect.arrayContaining(['2016', '2021']));
    const then = await bandsOn('2018-06-30');
    expect(then).toContainEqual({ version: '2016', value: 849, band: 'C' });
    expect(then).toContainEqual({ version: '2016', value: 1_050, band: 'outOfBand' });
    expectNoFlag(p, 'pointsInNoBand');
  });

  scenario('walkowski-19', product, async (p) => {
    const { items } = await p.client.reference('scales');
    const ofPersons = items.filter(
      ({ subjects }) => subjects.includes('persons') || subjects.includes('individuals'),
    );
    expect(ofPersons.length).toBeGreaterThan(0);
    for (const { treatment } of ofPersons) expect(treatment).not.toBe('lookedUp');
    const { items: systems } = await p.client.reference('systems');
    expect(systems.some(({ participation }) => participation === 'optOut')).toBe(true);
  });
});
