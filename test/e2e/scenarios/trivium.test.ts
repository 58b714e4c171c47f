/** The scenarios of Kendra Schaefer, "China's Corporate Social Credit System", Trivium China, 2020. */
import { describe, expect } from 'vitest';
import { firm, nameOf, namesPage } from './firms-page.ts';
import { chinaDay, proposal, registerDay } from './operator.ts';
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

describe('lists and what stands on them', () => {
  scenario('trivium-a', product, async (p) => {
    const result = await p.lookup('recognised');
    expect(onlyEntry(result).list).toMatchObject({ id: 'R03', polarity: 'recognition', colour: 'red' });
    expectNoFlag(p, 'recognised');
    expect((await listedSetOf(p)).has(firm('recognised').code)).toBe(false);
    const { label, card } = await p.badge(result);
    expect(label).toContain('Recognised on 1 list');
    expect(card).toContain('Recognised by the State Taxation Administration on “纳税信用A级纳税人名单”');
    expect(card).toContain('Each is a recognition by one authority in its own field.');
    expectPlainWords(card);
  });

  scenario('trivium-b', product, async (p) => {
    expectFlag(p, 'stateOwnedLargeCapital', 'stateOwnedListed', 'courtListed');
    const result = listed(await p.lookup('stateOwnedLargeCapital'));
    expect(result.entity.ownership).toBe('stateOwned');
    const card = await p.card('stateOwnedLargeCapital');
    expect(card).toMatch(/^Listed on 1 list/);
    expect(card).not.toMatch(/state-owned|capital/i);
    const set = await listedSetOf(p);
    expect(set.get(firm('stateOwnedLargeCapital').code)).toEqual(set.get(firm('courtListed').code));
  });

  scenario('trivium-c', product, async (p) => {
    const { term, personTerms } = onlyEntry(await p.lookup('firmAndPersonTerms'));
    if (term.kind !== 'fixed') throw new Error(term.kind);
    expect(personTerms).toEqual([{ role: 'responsibleStaff', persons: 3, until: expect.any(String) }]);
    const [people] = personTerms;
    expect(people?.until && people.until > term.until).toBe(true);
    expectFlag(p, 'firmAndPersonTerms');
    const card = await p.card('firmAndPersonTerms');
    expect(card).toMatch(/Term\s+until 17 October 2027|Term\s+until \d+ \w+ \d{4}/);
    expect(card).toMatch(/responsible staff: 3 people; until \d+ \w+ \d{4}/);
    expect(card).toContain('People are counted, never named.');
  });

  scenario('trivium-d', product, async (p) => {
    const result = listed(await p.lookup('housingList'));
    const { sources } = onlyEntry(result);
    expect(sources).toContainEqual(expect.objectContaining({ sourceId: 'housing-portal', finding: 'shown' }));
    expect(sources).toContainEqual(
      expect.objectContaining({ sourceId: 'creditchina-housing', finding: 'notShown' }),
    );
    expect(result.sources.find(({ sourceId }) => sourceId === 'creditchina-housing')?.share).toBe(0);
    expectFlag(p, 'housingList');
    const card = await p.card('housingList');
    expect(card).toContain('The sources do not agree. Each is shown as it was read.');
    expect(card).toMatch(/Housing ministry’s joint measures records[^;]*; shows the entry; read /);
    expect(card).toMatch(/Credit China: housing and construction lists[^;]*; does not show the entry; read /);
    expect(card).toContain('held almost none of the authority’s entries when measured');
  });

  scenario('trivium-i', product, async (p) => {
    for (const role of ['listedAndRecognised', 'earlierRedlistLaterListed']) {
      const { entries } = listed(await p.lookup(role));
      expect(entries.map(({ list }) => list.polarity).sort()).toEqual(['adverse', 'recognition']);
      expectFlag(p, role);
      const card = await p.card(role);
      expect(card).toMatch(/^Listed on 1 list/);
      expect(card.indexOf('\nEntries')).toBeGreaterThan(-1);
      expect(card.indexOf('\nRecognitions')).toBeGreaterThan(card.indexOf('\nEntries'));
    }
    const [adverse, recognition] = listed(await p.lookup('earlierRedlistLaterListed')).entries;
    expect(recognition && adverse && recognition.listedOn < adverse.listedOn).toBe(true);
  });

  scenario('trivium-o', product, async (p) => {
    const result = await p.lookup('openClauseGround');
    expect(onlyEntry(result).ground).toMatchObject({ kind: 'openClause', nature: 'unspecified' });
    expectNoFlag(p, 'openClauseGround');
    expect((await listedSetOf(p)).has(firm('openClauseGround').code)).toBe(false);
    const { label, card } = await p.badge(result);
    expect(label).toContain('Named on 1 list');
    expect(card).toContain('Told without a flag');
    expect(card).toContain('The rule names this ground in general terms only');
    expectPlainWords(card);
  });
});

describe('what never becomes an entry', () => {
  scenario('trivium-e', product, async (p) => {
    for (const [chain, outlets] of [
      ['chainOfFour', 4],
      ['chainOfFive', 5],
    ] as const) {
      expect(await p.lookup(chain)).toMatchObject({ outcome: 'noEntry' });
      expectNoFlag(p, chain);
      expect(ofType(await recordsOf(p, chain), 'penalties')).toEqual([]);
      expect(await p.operator.entriesOf(chain)).toEqual([]);
      for (let outlet = 1; outlet <= outlets; outlet += 1) {
        const role = `${chain}Outlet${outlet}`;
        const penalties = ofType(await recordsOf(p, role), 'penalties');
        expect(penalties).toMatchObject([{ ledTo: null }]);
        expect(penalties[0] && penalties[0].recordedOn > chinaDay(-365)).toBe(true);
        const answer = await p.lookup(role);
        expect(answer).toMatchObject({ outcome: 'noEntry', entity: { parent: { code: firm(chain).code } } });
        expectNoFlag(p, role);
      }
    }
    const rule = (await p.client.list('NR-SERIOUS-2021')).thresholds.find(({ value }) => value === 5);
    expect(rule?.force).not.toBe('inForce');
  });

  scenario('trivium-j', product, async (p) => {
    const result = await p.lookup('poorGradeNoList');
    expect(result.outcome).toBe('noEntry');
    expectNoFlag(p, 'poorGradeNoList');
    const records = await recordsOf(p, 'poorGradeNoList');
    expect(ofType(records, 'credit-evaluation')).toEqual([]);
    expect(JSON.stringify([result, records])).not.toMatch(/"差"|poor|comprehensive-grade/i);
    expect((await p.badge(result)).card).not.toMatch(/grade|poor/i);
  });

  scenario('trivium-k', product, async (p) => {
    for (const id of ['B33', 'B36', 'B41', 'B42', 'R04']) {
      const list = await p.client.list(id);
      expect(list).toMatchObject({ subjects: 'individuals', treatment: 'reference' });
      expect(list.treatmentReason?.en).toContain('natural persons are never looked up');
      const refused = await p.operator.post('/entries', proposal('noEntry', { list: id }));
      expect(refused).toMatchObject({ body: { detail: expect.stringContaining('listNotLookedUp') } });
      expect([409, 422]).toContain(refused.status);
    }
    for (const lists of (await listedSetOf(p)).values()) expect(lists).not.toContain('B41');
    expect(await p.operator.entriesOf('noEntry')).toEqual([]);
  });

  scenario('trivium-n', product, async (p) => {
    for (const id of ['NR-FOREIGN', 'NR-AIRLINES']) {
      const list = await p.client.list(id);
      expect(list).toMatchObject({ status: 'neverCreated', treatment: 'reference' });
      expect(list.treatmentReason).not.toBeNull();
      const refused = await p.operator.post('/entries', proposal('noEntry', { list: id }));
      expect([409, 422]).toContain(refused.status);
      for (const lists of (await listedSetOf(p)).values()) expect(lists).not.toContain(id);
    }
  });
});

describe('who is looked up, and by what', () => {
  scenario('trivium-g', product, async (p) => {
    expect((await p.client.search({ name: nameOf('foreignWithoutCode') })).candidates).toEqual([]);
    const { page, mentions } = await p.open(namesPage([nameOf('foreignWithoutCode')]));
    expect(mentions).toMatchObject([{ outcome: 'notCovered', reason: 'nameOnly', flag: 'none' }]);
    await page.close();
    const foreign = await p.client.lookup('HRB 100001');
    expect(foreign).toMatchObject({ outcome: 'notCovered', reason: 'malformed', key: '' });
    const { page: register } = await p.open('<p>Handelsregisternummer: HRB 100001</p>');
    expect(await p.extension.mentionsOn(register)).toEqual([]);
    await register.close();
  });

  scenario('trivium-h', product, async (p) => {
    const name = nameOf('soleProprietorWithoutCode');
    expect((await p.client.search({ name })).candidates).toEqual([]);
    const { page, mentions } = await p.open(namesPage([name]));
    for (const mention of mentions) expect(mention).toMatchObject({ outcome: 'notCovered', flag: 'none' });
    await page.close();
  });

  scenario('trivium-l', product, async (p) => {
    expectFlag(p, 'bidderListed');
    expectNoFlag(p, 'bidderUnlisted');
    const partners = await p.client.lookupMany([firm('bidderListed').code, firm('bidderUnlisted').code]);
    expect(partners.map(({ outcome }) => outcome)).toEqual(['listed', 'noEntry']);
    expect(JSON.stringify(partners[1])).not.toContain(firm('bidderListed').code);
    const names = [nameOf('bidderListed'), nameOf('bidderUnlisted')];
    const { page, mentions } = await p.open(namesPage(names));
    expect(mentions.map(({ text, flag }) => [text, flag])).toEqual([
      [names[0], 'hollow'],
      [names[1], 'none'],
    ]);
    await page.close();
  });

  scenario('trivium-m', product, async (p) => {
    const result = listed(await p.lookup('legacyOnlyLookup'));
    expect(result.entity.legacyNumbers.map(({ kind }) => kind).sort()).toEqual([
      'organisationCode',
      'registrationNumber',
    ]);
    for (const { value } of result.entity.legacyNumbers) {
      const found = listed(await p.client.lookup(value));
      expect(found).toMatchObject({ key: value, code: result.code });
      expect(found.entries).toEqual(result.entries);
    }
  });
});

describe('repair', () => {
  scenario('trivium-f', product, async (p) => {
    const steps = ['Applied', 'Accepted', 'Interviewed', 'Verified', 'Decided'];
    const words = [
      'Applied for',
      'Application accepted',
      'Meeting with the company held',
      'Correction confirmed',
    ];
    for (const [place, step] of steps.entries()) {
      const role = `repair${step}`;
      expectFlag(p, role);
      const card = await p.card(role);
      expect(card).toContain(`step ${place + 1} of 6: ${words[place] ?? 'Decided'}`);
      expect(card).toContain('The entry stands until it is decided.');
    }
    const verified = onlyEntry(await p.lookup('repairVerified')).repair;
    expect(verified).toMatchObject({ state: 'pending', step: 'verified', decisionDueOn: registerDay(3) });
    expectNoFlag(p, 'repairPublished');
    expect(await p.lookup('repairPublished')).toMatchObject({ outcome: 'noEntry' });
    expectFlag(p, 'repairRefused');
    expect(onlyEntry(await p.lookup('repairRefused'))).toMatchObject({
      state: 'effective',
      repair: { state: 'refused' },
    });
    expect(await p.card('repairRefused')).toContain('refused; last step reached: Decided');

    const on = chinaDay();
    const early = await p.operator.command('repairApplied', { action: 'publishRepair', on });
    expect(early).toMatchObject({ status: 409, body: { detail: expect.stringContaining('repairStep') } });
    for (const command of [
      { action: 'acceptRepair' },
      { action: 'holdRepairInterview' },
      { action: 'verifyRepair', corrected: true },
      { action: 'decideRepair', granted: true },
    ]) {
      expect(await p.operator.command('repairApplied', { ...command, on })).toMatchObject({ status: 200 });
      expect((await p.lookup('repairApplied')).outcome).toBe('listed');
    }
    expect(await p.operator.command('repairApplied', { action: 'publishRepair', on })).toMatchObject({
      status: 200,
      body: { state: 'removed', removal: { on, reason: 'repaired' } },
    });
    expect((await p.lookup('repairApplied')).outcome).toBe('noEntry');
    expect((await listedSetOf(p)).has(firm('repairApplied').code)).toBe(false);
  });
});
