import { css } from 'lit';

/** Buttons and fields. */
export const controls = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
  }
  .action,
  .plain,
  .choice {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 44px;
    padding: 0.35em 1em;
    border-radius: 22px;
    line-height: 1.3;
    cursor: pointer;
  }
  .action {
    border: 2px solid transparent;
    background: var(--primary);
    color: var(--on-primary);
    font-weight: 600;
  }
  .choice {
    border: 2px solid var(--action);
    background: var(--surface);
    color: var(--action);
    font-weight: 600;
    text-align: start;
  }
  .choice:hover {
    background: var(--bot);
  }
  .plain {
    padding-inline: 0.4em;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--action);
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  a {
    color: var(--action);
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  textarea,
  select,
  input {
    width: 100%;
    min-height: 44px;
    padding: 0.55rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 12px;
    background: var(--surface);
    color: var(--on-surface);
  }
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  textarea {
    flex: 1;
    resize: none;
    field-sizing: content;
    max-height: 9rem;
  }
  .composer {
    display: flex;
    align-items: end;
    gap: 0.5rem;
    padding: 0.6rem 0.75rem 0.25rem;
  }
  .composer .action {
    min-height: 48px;
  }
  .count {
    padding: 0 1rem;
    font-size: 0.875em;
    color: var(--muted);
  }
  .count.over {
    color: var(--on-surface);
    font-weight: 600;
  }
`;
