/** A server in memory, for the tests of those who use this package. */
export { createServerDouble, type ServerDouble, type ServerDoubleOptions } from './create-server-double.ts';
export type { Fault } from './fault.ts';
export { SAMPLE_CODES } from './sample.ts';
