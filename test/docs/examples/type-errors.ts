import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { API } from 'typescript/unstable/sync';

/** The settings of the checkout: examples keep to what we keep to. */
const SETTINGS = fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));

/** What the compiler finds wrong with the modules of a folder, each with the example's place. */
export function typeErrors(folder: string): string[] {
  const config = `${folder}tsconfig.json`;
  writeFileSync(config, JSON.stringify({ extends: SETTINGS, include: ['*.ts'], exclude: [] }));
  const api = new API({ cwd: folder });
  try {
    const [project] = api.updateSnapshot({ openProjects: [config] }).getProjects();
    if (project === undefined) throw new Error(`${config} opened no project.`);
    return project.rootFiles.flatMap((file) => {
      const { program } = project;
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      const [place] = readFileSync(file, 'utf8').split('\n');
      return found.map(({ text }) => `${place?.replace('// ', '')}: ${text}`);
    });
  } finally {
    api.close();
  }
}
