import { join } from 'node:path';

/** Where the register is kept unless told otherwise, from the folder the command is run in. */
export const DEFAULT_DATABASE = join('out', 'register.sqlite');
