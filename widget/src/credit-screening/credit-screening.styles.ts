import { css } from 'lit';

/** A dense table that becomes blocks where it has little room. */
export const screeningStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    background: var(--cl-surface);
    text-align: start;
  }
  th,
  td {
    padding: 4px 8px;
    border-block-end: 1px solid var(--cl-line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    color: var(--cl-muted);
    font-size: 12px;
  }
  .code {
    font-family: ui-monospace, 'SF Mono', Consolas, 'Liberation Mono', monospace;
    white-space: nowrap;
  }
  @container (max-width: 519px) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    tbody th,
    tbody td {
      display: block;
      border: 0;
    }
    tr {
      padding-block: 6px;
      border-block-end: 1px solid var(--cl-line);
    }
  }
`;
