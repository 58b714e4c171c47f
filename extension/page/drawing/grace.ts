import { ANEW_MS } from './heirs.ts';

/** So often, in milliseconds, is looked whether that is over. A page tells nobody that it writes another address. */
const LOOK_EVERY_MS = 100;

/** The time that a card has after the words of its flag went: a page that writes them anew gives it another flag in it. */
export interface Grace {
  isOn(): boolean;
  /** The page has gone to another view since the card came to its flag: over that one the card stands for nothing. */
  isElsewhere(): boolean;
  begin(): void;
  /** Ends it where it is over. */
  look(): void;
  /** There is a flag, or no card any more. */
  end(): void;
}

/** Makes the grace of a card; no timer runs outside of it. */
export function createGrace(onOver: () => void): Grace {
  let address = '';
  let until = 0;
  let timer = 0;
  const isElsewhere = () => location.href !== address;

  function stop(): void {
    clearInterval(timer);
    timer = 0;
  }
  function look(): void {
    if (timer === 0 || (performance.now() <= until && !isElsewhere())) return;
    stop();
    onOver();
  }
  return {
    isOn: () => timer !== 0,
    isElsewhere,
    begin() {
      until = performance.now() + ANEW_MS;
      timer = window.setInterval(look, LOOK_EVERY_MS);
    },
    look,
    end() {
      stop();
      address = location.href;
    },
  };
}
