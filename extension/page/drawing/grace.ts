/** A card waits so long for words that went, in milliseconds: reading rests for up to a second, and an answer takes less. */
const LASTS_MS = 1_500;
/** So often, in milliseconds, is looked whether that is over. A page tells nobody that it writes another address. */
const LOOK_EVERY_MS = 100;

/** The time that a card has after the words of its flag went: a page that writes them anew gives it another flag in it. */
export interface Grace {
  readonly isOn: boolean;
  /** The page has gone to another view since the card came to its flag: over that one the card stands for nothing. */
  readonly isElsewhere: boolean;
  /** The card has come to a flag. */
  settle(): void;
  begin(): void;
  /** Ends it where it is over. */
  look(): void;
  end(): void;
}

/** Makes the grace of a card; no timer runs outside of it. */
export function createGrace(onOver: () => void): Grace {
  let address = '';
  let until = 0;
  let timer: ReturnType<typeof setInterval> | null = null;
  const isElsewhere = () => location.href !== address;

  function end(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
  }
  function look(): void {
    if (timer === null || (performance.now() <= until && !isElsewhere())) return;
    end();
    onOver();
  }
  return {
    get isOn() {
      return timer !== null;
    },
    get isElsewhere() {
      return isElsewhere();
    },
    settle() {
      end();
      address = location.href;
    },
    begin() {
      until = performance.now() + LASTS_MS;
      timer ??= setInterval(look, LOOK_EVERY_MS);
    },
    look,
    end,
  };
}
