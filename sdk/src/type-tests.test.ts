import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { API } from 'typescript/unstable/sync';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('sdk/src/**/*.test-d.ts', { cwd: root });

/** What the compiler says of a file, with the line it says it of. */
function findings(names: readonly string[]): string[] {
  const api = new API({ cwd: root });
  try {
    const config = `${root}tsconfig.json`;
    const program = api.updateSnapshot({ openProjects: [config] }).getProject(config)?.program;
    if (program === undefined) throw new Error(`${config} opened no project.`);
    return names.flatMap((name) => {
      const source = program.getSourceFile(root + name);
      if (source === undefined) throw new Error(`${name} is not part of the project.`);
      return program.getSemanticDiagnostics(root + name).map(({ pos, text }) => {
        const line = source.text.slice(0, pos).split('\n').length;
        return `${name}:${line}: ${text}`;
      });
    });
  } finally {
    api.close();
  }
}

describe('the types', () => {
  it('say what they promise, and refuse what they should', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(findings(files)).toEqual([]);
  }, 60_000);
});
