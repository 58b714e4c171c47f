/** Bits taken at once; with up to 7 waiting they stay within 32. */
const CHUNK = 24;

/** Writes numbers bit by bit, the lowest bit first, into bytes filled from their lowest bit. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private waiting = 0;
  private held = 0;

  /** Writes the lowest `width` bits of a whole number below 2^53. */
  write(value: number, width: number): void {
    let rest = value;
    for (let left = width; left > 0; left -= CHUNK) {
      const bits = Math.min(left, CHUNK);
      this.append(rest % 2 ** bits, bits);
      rest = Math.floor(rest / 2 ** bits);
    }
  }

  /** Rice code: the quotient by 2^parameter as so many ones and a zero, then the remainder. */
  writeRice(value: number, parameter: number): void {
    let quotient = Math.floor(value / 2 ** parameter);
    for (; quotient > 0; quotient--) this.append(1, 1);
    this.append(0, 1);
    this.write(value % 2 ** parameter, parameter);
  }

  /** The bytes so far, the last one filled up with zeros. */
  finish(): Uint8Array<ArrayBuffer> {
    const last = this.held > 0 ? [this.waiting & 255] : [];
    return Uint8Array.from([...this.bytes, ...last]);
  }

  private append(bits: number, count: number): void {
    this.waiting |= bits << this.held;
    this.held += count;
    while (this.held >= 8) {
      this.bytes.push(this.waiting & 255);
      this.waiting >>>= 8;
      this.held -= 8;
    }
  }
}

/** The parameter with which the Rice codes of these numbers take the fewest bits. */
export function riceParameter(values: ArrayLike<number>, widest: number): number {
  let best = 0;
  let bestBits = Number.POSITIVE_INFINITY;
  for (let parameter = 0; parameter <= widest; parameter++) {
    let bits = values.length * (parameter + 1);
    for (let at = 0; at < values.length; at++) bits += Math.floor((values[at] as number) / 2 ** parameter);
    if (bits < bestBits) {
      best = parameter;
      bestBits = bits;
    }
  }
  return best;
}
