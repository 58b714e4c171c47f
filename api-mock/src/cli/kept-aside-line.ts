/** Says in one line where a register went that was not thrown away. */
export function keptAsideLine(file: string): string {
  return `Kept the register that was there as ${file}: an operator had acted in it`;
}
