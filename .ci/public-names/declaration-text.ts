import type { Node, ParameterDeclaration, SignatureDeclaration } from 'typescript/unstable/ast';
import { isObjectBindingPattern } from 'typescript/unstable/ast/is';

/**
 * A parameter as callers see it: what is taken apart inside is `options`, or `request` before them; with a default, it is
 * optional.
 */
function parameterText(parameter: ParameterDeclaration): string {
  const name = isObjectBindingPattern(parameter.name) ? nameOfPattern(parameter) : parameter.name.getText();
  const isOptional = parameter.questionToken !== undefined || parameter.initializer !== undefined;
  const rest = parameter.dotDotDotToken === undefined ? '' : '...';
  const type = parameter.type === undefined ? '' : `: ${parameter.type.getText()}`;
  return `${rest}${name}${isOptional ? '?' : ''}${type}`;
}

function nameOfPattern({ initializer }: ParameterDeclaration): string {
  return initializer === undefined ? 'request' : 'options';
}

/** Longest signature in one line, in characters. */
const LINE = 100;

/** Name, type parameters, parameters and result of something that can be called. */
export function signatureText(name: string, node: SignatureDeclaration): string {
  const types = node.typeParameters?.map((type) => type.getText()).join(', ');
  const parameters = node.parameters.map(parameterText);
  const result = node.type === undefined ? '' : `: ${node.type.getText()}`;
  const write = (list: string) => `${name}${types === undefined ? '' : `<${types}>`}(${list})${result}`;
  const line = write(parameters.join(', '));
  return line.length <= LINE ? line : write(`\n${parameters.map((text) => `  ${text},\n`).join('')}`);
}

/** The text of a declaration up to its members. */
export function headText(node: Node & { readonly members: readonly Node[] }): string {
  const text = node.getText();
  return text
    .slice(0, text.indexOf('{'))
    .replace(/^export\s+/, '')
    .trim();
}
