import { cast } from '@credit-lens/api-mock/cast';

/** One member of the cast: a situation, and who is in it. */
export interface Firm {
  readonly role: string;
  readonly code: string;
  readonly name: string;
}

const members = cast();

/**
 * Who plays a role.
 *
 * @throws Error for a role that the cast does not have, or one without a code
 */
export function firm(role: string): Firm {
  const member = members.find((one) => one.role === role);
  if (member === undefined || member.code === null) throw new Error(`The cast has no "${role}" with a code.`);
  return { ...member, code: member.code };
}

/** The registered name of a role, also of one without a code. */
export function nameOf(role: string): string {
  const member = members.find((one) => one.role === role);
  if (member === undefined) throw new Error(`The cast has no "${role}".`);
  return member.name;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page that prints the code of everybody who has one, and no name. */
export function codesPage(): string {
  const lines = members.flatMap(({ code }) => (code === null ? [] : `<p>统一社会信用代码：${code}</p>`));
  return page(lines);
}

/** A page that prints what a notice prints: names behind their label, and no code. */
export function namesPage(names: readonly string[]): string {
  return page(names.map((name) => `<p>企业名称：${escaped(name)}</p>`));
}

/** A page as a test writes it. */
export function page(lines: readonly string[]): string {
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>企业</title><body>${lines.join('\n')}`;
}

/** A page with one badge, from the built bundle, waiting for its answer. */
export const badgePage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Badge</title>' +
  '<script type="module" src="/credit-badge.js"></script><body><credit-badge></credit-badge>';
