import type { PublicName } from '../../../.ci/public-names/public-name.ts';
import type { Example } from './example.ts';

/** The examples in the documentation comments of public names. */
export function commentExamples(names: readonly PublicName[]): Example[] {
  return names.flatMap(({ name, file, tags }) =>
    tags
      .filter((tag) => tag.name === 'example')
      .map(({ text }) => ({ place: `${name} (sdk/${file})`, program: `${text}\n` })),
  );
}
