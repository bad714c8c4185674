import { css } from 'lit';

/** Figures and tables of the supervisor's room. */
export const supervisionStyles = css`
  :host {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem;
    align-items: start;
  }
  :host(closing-form) {
    grid-template-columns: minmax(0, 1fr);
  }
  section {
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
  }
  section:first-of-type,
  .wide {
    grid-column: 1 / -1;
  }
  form {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }
  h2 {
    margin-block-end: 0.5rem;
    font-size: 1.1rem;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    margin: 0;
  }
  dt {
    color: var(--muted);
    font-size: 0.875rem;
  }
  dd {
    margin: 0;
    font-size: 1.4rem;
    font-weight: 600;
  }
  .bad dd,
  td.bad {
    color: var(--urgent);
    font-weight: 600;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4rem 0.75rem 0.4rem 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  tbody th {
    font-weight: 400;
  }
  .said {
    min-width: 9rem;
    max-width: 22rem;
    overflow-wrap: anywhere;
  }
  td select {
    width: auto;
  }
  @media (max-width: 48rem) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
