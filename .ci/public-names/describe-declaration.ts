import { ModifierFlags, type Node } from 'typescript/unstable/ast';
import {
  isClassDeclaration,
  isConstructorDeclaration,
  isFunctionDeclaration,
  isGetAccessorDeclaration,
  isInterfaceDeclaration,
  isMethodDeclaration,
  isMethodSignatureDeclaration,
  isPropertyDeclaration,
  isPropertySignatureDeclaration,
  isTypeAliasDeclaration,
} from 'typescript/unstable/ast/is';
import type { Symbol as Name, Project } from 'typescript/unstable/sync';
import { headText, signatureText } from './declaration-text.ts';
import { documentationOf } from './documentation-of.ts';
import type { PublicMember, PublicName } from './public-name.ts';

/** Kind, declaration and members of a name. */
export function describeDeclaration(
  project: Project,
  symbol: Name,
  name: string,
  node: Node,
): Pick<PublicName, 'kind' | 'declaration' | 'members'> {
  if (isFunctionDeclaration(node)) {
    return { kind: 'function', declaration: `function ${signatureText(name, node)}`, members: [] };
  }
  if (isInterfaceDeclaration(node) || isClassDeclaration(node)) {
    const members = [...node.members].flatMap((member) => readMember(project, member));
    const kind = isClassDeclaration(node) ? 'class' : 'interface';
    return { kind, declaration: headText(node), members };
  }
  if (isTypeAliasDeclaration(node)) {
    return { kind: 'type', declaration: node.getText().replace(/^export\s+/, ''), members: [] };
  }
  const type = project.checker.getTypeOfSymbol(symbol);
  const whole = type === undefined ? 'unknown' : project.checker.typeToString(type);
  // The compiler cuts off what is too long to read; the schemas of the contract are, and have types of their own.
  const text = whole.includes('...') ? whole.replace(/<.*/s, '<…>') : whole;
  return { kind: 'constant', declaration: `const ${name}: ${text}`, members: [] };
}

function readMember(project: Project, node: Node): PublicMember[] {
  const { modifierFlags = 0, name: nameNode } = node as Node & {
    readonly modifierFlags?: number;
    readonly name?: Node;
  };
  if ((modifierFlags & ModifierFlags.Private) !== 0 || nameNode?.getText().startsWith('#')) return [];
  const symbol = project.checker.getSymbolAtLocation(nameNode ?? node);
  const documentation = symbol === undefined ? { text: '', tags: [] } : documentationOf(project, symbol);
  const signature = memberSignature(node);
  if (signature === undefined) return [];
  const name = nameNode?.getText() ?? 'constructor';
  const isOverride = (modifierFlags & ModifierFlags.Override) !== 0;
  return [{ name, signature, isOverride, ...documentation }];
}

/** Undefined for what callers do not use by its name. */
function memberSignature(node: Node): string | undefined {
  if (isConstructorDeclaration(node)) return signatureText('new', node);
  if (isMethodDeclaration(node) || isMethodSignatureDeclaration(node)) {
    const isStatic = isMethodDeclaration(node) && (node.modifierFlags & ModifierFlags.Static) !== 0;
    const optional = node.postfixToken === undefined ? '' : '?';
    return signatureText(`${isStatic ? 'static ' : ''}${node.name.getText()}${optional}`, node);
  }
  if (isGetAccessorDeclaration(node)) return `${node.name.getText()}: ${node.type?.getText() ?? 'unknown'}`;
  if (isPropertyDeclaration(node) || isPropertySignatureDeclaration(node)) {
    return node
      .getText()
      .replace(/^(?:(?:override|readonly|public|abstract)\s+)*/, '')
      .replace(/;$/, '')
      .replace(/^(\w+) = /, '$1: ');
  }
  return undefined;
}
