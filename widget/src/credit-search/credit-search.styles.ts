import { css } from 'lit';

/** The field, its button, and the candidates below it. */
export const searchStyles = css`
  label {
    display: block;
    color: var(--cl-muted);
    font-size: 12px;
    line-height: 18px;
  }
  .line {
    display: flex;
    gap: 8px;
  }
  input,
  button {
    box-sizing: border-box;
    block-size: 32px;
    padding-inline: 10px;
    border: 1px solid var(--cl-neutral-edge);
    border-radius: 6px;
    background: var(--cl-surface);
    color: var(--cl-text);
    font: inherit;
  }
  input {
    flex: 1;
    min-inline-size: 0;
  }
  button {
    color: var(--cl-link);
    cursor: pointer;
  }
  :is(input, button):focus-visible {
    outline: 2px solid var(--cl-focus);
    outline-offset: 1px;
  }
  .status {
    min-block-size: 18px;
    margin: 4px 0;
    color: var(--cl-muted);
    font-size: 12px;
    line-height: 18px;
  }
  ul {
    margin: 0;
    padding: 0;
    border: 1px solid var(--cl-line);
    border-radius: 6px;
    background: var(--cl-surface);
    list-style: none;
  }
  li {
    padding: 6px 10px;
    cursor: pointer;
  }
  li[aria-selected='true'] {
    outline: 2px solid var(--cl-focus);
    outline-offset: -2px;
  }
  .muted {
    color: var(--cl-muted);
    font-size: 12px;
  }
`;
