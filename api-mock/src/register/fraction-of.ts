/** 2^32, to turn a 32-bit hash into a fraction. */
const WORDS = 4_294_967_296;

/** A fraction from 0 up to, but not including, 1 that hangs on the text alone (FNV-1a, mixed once). */
export function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / WORDS;
}
