import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { isThrowStatement } from 'typescript/unstable/ast/is';
import { API, type Symbol as Name, type Project, SymbolFlags } from 'typescript/unstable/sync';
import { describeDeclaration } from './describe-declaration.ts';
import { documentationOf } from './documentation-of.ts';
import { type EntryPoint, entryPoints, SDK } from './entry-points.ts';
import type { PublicName } from './public-name.ts';

/** Everything that the SDK exports, each name once, in the order in which its entry points export it. */
export function readPublicNames(): PublicName[] {
  const api = new API({ cwd: SDK });
  try {
    const snapshot = api.updateSnapshot({ openProjects: [`${SDK}tsconfig.build.json`] });
    const [project] = snapshot.getProjects();
    if (project === undefined) throw new Error('sdk/tsconfig.build.json opened no project.');
    const names = new Map<number, PublicName & { entries: string[] }>();
    for (const entry of entryPoints()) {
      for (const exported of exportsOf(project, entry)) {
        const { flags, name } = exported;
        const symbol = flags & SymbolFlags.Alias ? project.checker.getAliasedSymbol(exported) : exported;
        const known = names.get(symbol.id);
        if (known !== undefined) known.entries.push(entry.specifier);
        else names.set(symbol.id, { ...readName(project, symbol, name), entries: [entry.specifier] });
      }
    }
    return [...names.values()];
  } finally {
    api.close();
  }
}

function exportsOf(project: Project, { file }: EntryPoint): readonly Name[] {
  const source = project.program.getSourceFile(file);
  const module = source === undefined ? undefined : project.checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is an entry point of the SDK, and no module.`);
  return project.checker.getExportsOfModule(module);
}

function readName(project: Project, symbol: Name, name: string): Omit<PublicName, 'entries'> {
  const node = symbol.declarations[0]?.resolve(project);
  if (node === undefined) throw new Error(`"${name}" is exported and nowhere declared.`);
  return {
    name,
    file: node.getSourceFile().fileName.slice(SDK.length),
    throwsItself: throwsWithin(node),
    ...documentationOf(project, symbol),
    ...describeDeclaration(project, symbol, name, node),
  };
}

/** Whether a statement throws, functions within it left aside: who calls those is another matter. */
function throwsWithin(node: Node): boolean {
  if (isThrowStatement(node)) return true;
  return (
    node.forEachChild((child) => {
      if (child.kind === SyntaxKind.ArrowFunction || child.kind === SyntaxKind.FunctionExpression)
        return false;
      if (child.kind === SyntaxKind.MethodDeclaration) return false;
      return throwsWithin(child) || undefined;
    }) === true
  );
}
