/** The condition by which the workspaces import each other's sources, which no tarball carries. */
const SOURCE_CONDITION = '@credit-lens/source';

/** A workspace's manifest as it is published: it names nothing that only this repository has. */
export function publishedManifest({
  devDependencies: _,
  ...manifest
}: Record<string, unknown>): Record<string, unknown> {
  const isSource = (name: unknown) => String(name).startsWith('./src/');
  return JSON.parse(JSON.stringify(manifest), (key, value: unknown) => {
    if (key === SOURCE_CONDITION) return undefined;
    return Array.isArray(value) ? value.filter((item) => !isSource(item)) : value;
  }) as Record<string, unknown>;
}
