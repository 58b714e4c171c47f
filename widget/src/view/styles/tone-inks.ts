/** The ink of each tone, for light and dark pages. */
export const toneInks = {
  adverse: 'light-dark(#744100, #f2c777)',
  irregular: 'light-dark(#57513f, #d3cbb6)',
  contested: 'light-dark(#573a97, #cdbbf6)',
  recognition: 'light-dark(#2c5070, #abcde9)',
  neutral: 'light-dark(#4a525c, #c5cbd3)',
} as const;
