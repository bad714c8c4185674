import { css } from 'lit';

/** Answers, guides and replies beside a chat or a call. */
export const knowledgeStyles = css`
  :host {
    display: grid;
    gap: 0.75rem;
    align-content: start;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 1rem;
  }
  h4 {
    font-size: 1rem;
  }
  form {
    display: grid;
    gap: 0.25rem;
  }
  form .buttons {
    flex-wrap: nowrap;
  }
  form button {
    flex: none;
  }
  .quiet {
    padding-inline: 0.4rem;
    text-align: start;
  }
  article {
    display: grid;
    gap: 0.35rem;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    margin-block-start: 0.5rem;
  }
  article:first-of-type {
    margin-block-start: 0;
  }
  .answer {
    white-space: pre-line;
  }
  div.answer {
    white-space: normal;
  }
  .answer > * + * {
    margin-block-start: 0.4rem;
  }
  .answer ul,
  .answer ol,
  .procedure ul,
  .procedure ol,
  .walked {
    padding-inline-start: 1.4rem;
  }
  .note {
    padding: 0.4rem 0.6rem;
    border-inline-start: 4px solid var(--warning-edge);
    background: var(--warning);
    color: var(--on-warning);
  }
  .procedure {
    display: grid;
    gap: 0.4rem;
    padding: 0.75rem;
    border: 2px solid var(--urgent);
    border-radius: 8px;
  }
  .options {
    display: grid;
    gap: 0.4rem;
  }
`;
