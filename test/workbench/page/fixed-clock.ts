/** The day on which the samples are current; the workbench shows it whenever it is opened. */
import { NOW } from '../../../widget/src/sample-results.fixture.ts';

const instant = NOW.getTime();
const Real = Date;

globalThis.Date = class extends Real {
  constructor(...parts: ConstructorParameters<typeof Real> | []) {
    super(...((parts.length === 0 ? [instant] : parts) as [number]));
  }
  static override now(): number {
    return instant;
  }
} as DateConstructor;
