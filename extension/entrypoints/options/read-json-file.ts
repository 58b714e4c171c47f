/**
 * Reads the file that was chosen in a field, and empties the field so that the same one can be chosen again.
 *
 * @param format what the file must say of itself. @returns `null` for any other file
 */
export async function readJsonFile(
  { target }: Event,
  format: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const input = target as HTMLInputElement;
  const text = (await input.files?.[0]?.text()) ?? '';
  input.value = '';
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('format' in value)) return null;
    return value.format === format ? (value as Record<string, unknown>) : null;
  } catch (error) {
    // Any file can be chosen.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
