/** Registers an element unless something stands under its name already. Returns what stands there. */
export function defineOnce(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry,
): CustomElementConstructor {
  if (!registry.get(tag)) registry.define(tag, element);
  return registry.get(tag) ?? element;
}
