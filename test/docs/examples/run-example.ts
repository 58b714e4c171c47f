import { formatWithOptions } from 'node:util';
import { vi } from 'vitest';

/** Runs a module; gives the lines that it prints, as a console shows them. */
export async function runExample(file: string): Promise<string[]> {
  const lines: string[] = [];
  const print = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    const text = formatWithOptions({ colors: false, breakLength: Number.POSITIVE_INFINITY }, ...values);
    lines.push(...text.split('\n'));
  });
  try {
    await import(/* @vite-ignore */ file);
    return lines;
  } finally {
    print.mockRestore();
  }
}
