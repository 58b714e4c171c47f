import { beforeAll, expect, it } from 'vitest';
import { problemWords } from './problem-words.ts';
import { loadWords } from './words/words-of.ts';

beforeAll(() => Promise.all((['en', 'zh-Hans', 'zh-Hant'] as const).map(loadWords)));

const message = 'for people who run a server';
const refused = (reason: 'unknownKey' | 'rolledBack' | 'expired' | 'truncated') =>
  ({ kind: 'refused', reason, file: 'manifest.json', message }) as const;

it.each([
  [{ kind: 'notReached', file: 'keys.json', message }, /could not be reached 5 min/],
  [{ kind: 'status', status: 503, file: 'keys.json', message }, /status 503/],
  [{ kind: 'metered', message }, /metered/],
  [refused('unknownKey'), /not signed by the publisher.*save its address again/],
  [refused('rolledBack'), /older than what this device has/],
  [refused('expired'), /past its term/],
  [refused('truncated'), /incomplete/],
] as const)('tells a person what went wrong: %j', (problem, words) => {
  expect(problemWords(problem, 0, 5 * 60_000, 'en')).toMatch(words);
});

it('tells it in each language, and never the message for those who run the server', () => {
  for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    const said = problemWords(refused('rolledBack'), 0, 0, locale);
    expect(said).not.toContain(message);
    expect(said).not.toMatch(/[{}]/);
  }
});
