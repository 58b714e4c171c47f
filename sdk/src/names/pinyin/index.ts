/** English and pinyin renderings of Chinese names. An entry point of its own, for its tables are large. */
export { compareLatinNames } from './compare-latin-names.ts';
export { readPinyin } from './read-pinyin.ts';
