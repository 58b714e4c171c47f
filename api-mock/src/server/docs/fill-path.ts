/** What answers said, by the names of their members. */
export type Heard = Map<string, string>;

/** The path of an example, with what earlier answers said in place of the names in braces. */
export function fillPath(path: string, heard: Heard): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const said = heard.get(name);
    if (said === undefined) throw new Error(`No answer before ${path} has a member "${name}"`);
    return said;
  });
}

/** Remembers the texts of an answer, so that later examples can name them; of two the last one. */
export function listen(answer: unknown, heard: Heard): void {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return;
  for (const [name, value] of Object.entries(answer)) if (typeof value === 'string') heard.set(name, value);
}
