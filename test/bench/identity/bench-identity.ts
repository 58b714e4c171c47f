import { stdnum } from 'stdnum';
import { extractCodes } from '../../../sdk/src/identity/extract-codes.ts';
import { parseIdentifier } from '../../../sdk/src/identity/parse-identifier.ts';
import { hasValidCheckCharacter } from '../../../sdk/src/identity/unified-social-credit-code.ts';
import { inventedCode } from '../../../sdk/src/snapshot/testing/invented-codes.ts';
import { type Figures, spread, spreadFigures } from '../figures.ts';
import { codeVectors } from './code-vectors.ts';

const ROUNDS = 15;
const WARMING_ROUNDS = 3;

/** UTF-16 units of the text that is scanned. */
const TEXT_LENGTH = 1_000_000;

/** One in so many words of the text is a code. */
const WORDS_PER_CODE = 400;

/** The pattern alone: 18 characters of the alphabet with neither letter nor digit beside them. */
const BARE = /(?<![0-9A-Za-z])[0-9A-HJ-NP-RTUW-Y]{18}(?![0-9A-Za-z])/g;

/** How often codes are judged rightly, and how fast, beside `stdnum`; and what finding them in a text costs. */
export function benchIdentity(): Figures {
  const vectors = [...codeVectors()];
  const peer = stdnum['CN']?.['uscc'];
  if (peer === undefined) throw new Error('This version of stdnum knows no unified social credit code.');
  const judges: Record<string, (code: string) => boolean> = {
    '': hasValidCheckCharacter,
    Parsed: (code) => {
      const identifier = parseIdentifier(code);
      return identifier.kind === 'unifiedSocialCreditCode' && identifier.validity === 'valid';
    },
    Stdnum: (code) => peer.validate(code).isValid,
  };
  const figures: Figures = { vectors: vectors.length };
  const speeds: Record<string, number[]> = {};
  for (const [name, judge] of Object.entries(judges)) {
    figures[`wrongAnswers${name}`] = vectors.filter(({ code, isValid }) => judge(code) !== isValid).length;
    speeds[name] = [];
  }
  for (let round = 0; round < WARMING_ROUNDS + ROUNDS; round++) {
    for (const [name, judge] of Object.entries(judges)) {
      let valid = 0;
      const milliseconds = time(() => {
        for (const { code } of vectors) if (judge(code)) valid++;
      });
      if (round >= WARMING_ROUNDS && valid > 0) speeds[name]?.push((vectors.length * 1_000) / milliseconds);
    }
  }
  const against = (name: string) =>
    (speeds[name] ?? []).map((speed, round) => speed / (speeds['Stdnum']?.[round] ?? Number.NaN));
  return {
    ...figures,
    codesPerSecond: spread(speeds[''] ?? []).median,
    ...spreadFigures('validateRatio', spread(against(''))),
    ...spreadFigures('validateRatioParsed', spread(against('Parsed'))),
    ...spreadFigures('extractRatio', spread(extractRatios())),
  };
}

/** Time of a scan for codes over that of the bare pattern on the same text. */
function extractRatios(): number[] {
  const text = sampleText();
  const ratios: number[] = [];
  for (let round = 0; round < WARMING_ROUNDS + ROUNDS; round++) {
    let found = 0;
    let matched = 0;
    const own = time(() => {
      found += extractCodes(text).length;
    });
    const bare = time(() => {
      for (const _match of text.matchAll(BARE)) matched++;
    });
    if (found === 0 || matched < found) throw new Error('The text holds other codes than it should.');
    if (round >= WARMING_ROUNDS) ratios.push(own / bare);
  }
  return ratios;
}

/** Chinese and English sentences, prices and numbers, with codes among them. */
function sampleText(): string {
  const words = [
    '供应商名称：子虚商贸有限公司',
    '统一社会信用代码',
    'Product details',
    '¥1,299.00',
    '2026-11-21',
    '，联系地址西湖区',
  ];
  let text = '';
  for (let at = 0; text.length < TEXT_LENGTH; at++) {
    text += at % WORDS_PER_CODE === 0 ? inventedCode(at) : (words[at % words.length] ?? '');
    text += ' ';
  }
  return text.slice(0, TEXT_LENGTH);
}

function time(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
