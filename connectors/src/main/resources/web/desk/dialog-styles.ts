import { css } from 'lit';

/** Questions that come before the rest. */
export const dialogs = css`
  dialog {
    width: min(36rem, calc(100vw - 2rem));
    max-height: calc(100dvh - 2rem);
    padding: 1.25rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
    color: var(--on-surface);
  }
  dialog[open] {
    display: grid;
    gap: 0.5rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .last {
    margin-block-start: 0.5rem;
  }
  .check {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-height: 32px;
    font-weight: 400;
  }
  .check input {
    width: 24px;
    min-height: 24px;
  }
`;
