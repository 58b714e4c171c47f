import { readFileSync } from 'node:fs';

/** The variable that holds the operator's key where no file is named. */
export const OPERATOR_KEY_VARIABLE = 'CREDIT_LENS_OPERATOR_KEY';

/**
 * The operator's key, from the first line of a file or from the environment; undefined: there is none. It is never
 * taken from the command line itself, which other accounts of a machine can read.
 *
 * @throws Error when the file cannot be read, or both are given.
 */
export function readOperatorKey(
  file: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const variable = environment[OPERATOR_KEY_VARIABLE];
  if (file === undefined) return variable === '' ? undefined : variable;
  if (variable !== undefined && variable !== '')
    throw new Error(`Both --operator-key and ${OPERATOR_KEY_VARIABLE} give a key: give one of them`);
  try {
    return readFileSync(file, 'utf8').split('\n')[0]?.trim() ?? '';
  } catch (cause) {
    throw new Error(`The operator's key cannot be read from ${file}: name a file that can be read`, {
      cause,
    });
  }
}
