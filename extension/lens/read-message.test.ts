import { describe, expect, it } from 'vitest';
import { readMentions } from './read-mentions.ts';
import { readPageMessage, readScreenMessage } from './read-message.ts';
import { readPagePart } from './read-page-part.ts';

const mention = { kind: 'code', key: '91330106FAKE000133' };

describe('a message of a page', () => {
  it('is taken in its exact form, without what else came along', () => {
    const message = {
      type: 'answerMentions',
      mentions: [{ ...mention, text: 'secret' }],
      address: 'https://x.example',
    };
    expect(readMentions(message)).toEqual({ type: 'answerMentions', mentions: [mention] });
    expect(readPageMessage({ type: 'openCard', code: mention.key, isPrivate: false })).toEqual({
      type: 'openCard',
      code: mention.key,
    });
  });

  it('about an open card is taken with its code alone', () => {
    const message = { type: 'openFile', code: mention.key };
    expect(readPageMessage({ ...message, isPrivate: false, refresh: true })).toEqual(message);
    expect(readPagePart({ type: 'loadPart', part: 'record', file: 'other.js' })).toBe('record');
    expect(readPagePart({ type: 'loadPart', part: 'other' })).toBeNull();
    expect(readPagePart({ type: 'openCard', part: 'record' })).toBeNull();
  });

  it('about following is taken where it says whether', () => {
    const message = { type: 'changeFollow', code: mention.key, name: null, isFollowed: true };
    expect(readPageMessage({ ...message, isPrivate: true })).toEqual(message);
    expect(readPageMessage({ ...message, isFollowed: 'yes' })).toBeNull();
  });

  it.each([
    { kind: 'person', key: 'x' },
    { kind: 'name', key: '' },
    { kind: 'name', key: 'x'.repeat(121) },
    null,
    'x',
  ])('keeps its other mentions when one cannot be read: %#', (broken) => {
    const message = { type: 'answerMentions', mentions: [mention, broken, mention] };
    expect(readMentions(message)).toEqual({
      type: 'answerMentions',
      mentions: [mention, null, mention],
    });
  });

  it.each([
    null,
    'answerMentions',
    { type: 'answerMentions' },
    { type: 'answerMentions', mentions: Array.from({ length: 5_001 }, () => mention) },
    { type: 'openCard', code: 7 },
    { type: 'askServer', code: '' },
    { type: 'findBearers', name: 'x'.repeat(121) },
    { type: 'openFile' },
    { type: 'saveSettings', settings: { serverAddress: 'https://evil.example' } },
    { type: 'enableSite', origin: 'https://x.example' },
    { type: 'eraseAll' },
    { type: 'listTabMentions', tabId: 1 },
    { type: 'muteHere', code: '' },
    { type: 'resolveSellers', sellers: 'jd' },
    { type: 'resolveSellers', sellers: Array.from({ length: 601 }, () => ({ site: 'jd', sellerId: '1' })) },
    { type: 'correctSeller', site: 'jd', sellerId: '1', code: mention.key },
    { type: 'readDirectory' },
  ])('is ignored in any other: %#', (message) => {
    for (const read of [readPageMessage, readMentions, readPagePart]) expect(read(message)).toBeNull();
  });
});

it('keeps its other sellers when one cannot be read', () => {
  const seller = { site: 'jd', sellerId: '1' };
  expect(readPageMessage({ type: 'resolveSellers', sellers: [seller, { site: 'jd' }, null] })).toEqual({
    type: 'resolveSellers',
    sellers: [seller, null, null],
  });
});

describe('a correction of a seller', () => {
  const seller = { site: 'jd', sellerId: '1' };
  const read = (code: unknown) => readScreenMessage({ type: 'correctSeller', ...seller, code });

  it('names a code, or none', () => {
    expect(read('91330106 fake 000133')).toEqual({ type: 'correctSeller', ...seller, code: mention.key });
    expect(read(null)).toEqual({ type: 'correctSeller', ...seller, code: null });
  });

  it.each(['', '11010119900101001X', '330483000012345', undefined, 7])('is no other thing: %j', (code) =>
    expect(read(code)).toBeNull(),
  );
});

describe('a message of popup or options', () => {
  it.each([
    { type: 'readState' },
    { type: 'syncNow' },
    { type: 'eraseAll' },
    { type: 'listTabMentions', tabId: 3 },
    { type: 'enableSite', origin: 'https://x.example' },
    { type: 'disableSite', origin: 'https://x.example' },
    { type: 'openCard', code: mention.key, isPrivate: true },
    { type: 'askServer', code: mention.key, isPrivate: true },
    { type: 'findBearers', name: '子虚商贸有限公司', isPrivate: false },
    { type: 'openFile', code: mention.key, isPrivate: true },
    { type: 'showFlag', tabId: 3, kind: 'name', text: '子虚' },
    { type: 'saveSettings', settings: { serverAddress: 'https://x.example', language: 'en' } },
    { type: 'saveSettings', settings: {} },
  ])('is taken: $type', (message) => expect(readScreenMessage(message)).toEqual(message));

  it.each([
    undefined,
    { type: 'toString' },
    { type: 'listTabMentions', tabId: 'all' },
    { type: 'showFlag', tabId: 3, kind: 'person', text: 'x' },
    { type: 'saveSettings', settings: { serverAddress: 'http://x.example' } },
    { type: 'saveSettings', settings: { language: 'it' } },
    { type: 'saveSettings' },
    { type: 'answerMentions', mentions: [mention] },
  ])('is ignored in any other form: %#', (message) => expect(readScreenMessage(message)).toBeNull());
});
