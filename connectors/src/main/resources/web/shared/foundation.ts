import { css } from 'lit';
import { base } from './base';

/** What the pages for staff are made of; each gives its own colours and corners (`--corner`). */
export const foundation = css`
  ${base}
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    min-height: 40px;
    padding: 0.25rem 0.9rem;
    border: 1px solid var(--edge);
    border-radius: var(--corner, 8px);
    background: var(--surface);
    cursor: pointer;
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .action {
    border-color: transparent;
    background: var(--primary);
    color: var(--on-primary);
    font-weight: 600;
  }
  .danger {
    border-color: var(--urgent);
    color: var(--urgent);
  }
  .quiet {
    border-color: transparent;
    background: none;
    text-decoration: underline;
  }
  textarea {
    resize: vertical;
  }
  label {
    font-weight: 600;
  }
  a {
    color: var(--primary);
  }
  .small {
    font-size: 0.875rem;
    color: var(--muted);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
`;
