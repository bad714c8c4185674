import { css } from 'lit';

/** Buttons and fields. */
export const controls = css`
  button,
  input,
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

/** What was said, and what stands beside it. */
export const conversation = css`
  .scroll {
    flex: 1;
    min-height: 6rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 1rem 0.9rem;
  }
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  .log {
    display: flex;
    flex-direction: column;
    gap: 0.6rem;
  }
  .message {
    max-width: 88%;
    padding: 0.6rem 0.9rem;
    border: 1px solid transparent;
    border-radius: 14px;
    overflow-wrap: anywhere;
  }
  .bot {
    align-self: start;
    background: var(--bot);
    border-end-start-radius: 4px;
  }
  .agent {
    align-self: start;
    background: var(--agent);
    border-end-start-radius: 4px;
    white-space: pre-wrap;
  }
  .citizen {
    align-self: end;
    background: var(--citizen);
    border-end-end-radius: 4px;
    white-space: pre-wrap;
  }
  .message .name {
    font-size: 0.875em;
    font-weight: 600;
  }
  label {
    display: block;
    font-weight: 600;
  }
  textarea:focus-visible,
  input:focus-visible {
    outline-offset: 0;
  }
  .message > :not(.unseen) + *,
  .text > * + * {
    margin-block-start: 0.5em;
  }
  .text ul,
  .text ol {
    padding-inline-start: 1.4em;
  }
  .links {
    padding: 0;
    list-style: none;
  }
  .links a {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 32px;
    font-weight: 600;
  }
  .small,
  .rating p {
    font-size: 0.875em;
    color: var(--muted);
  }
  .rating {
    padding-block-start: 0.4em;
    border-block-start: 1px solid var(--line);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .rating .choice {
    padding-inline: 0.8em;
    border-width: 1px;
    font-size: 0.875em;
  }
  .choices {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.4rem;
    margin-block-start: 0.6rem;
  }
  .state {
    align-self: end;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    gap: 0 0.5rem;
    font-size: 0.875em;
  }
  .divider {
    align-self: center;
    padding: 0.25rem 0.9rem;
    font-size: 0.875em;
    color: var(--muted);
  }
  .receipt {
    align-self: stretch;
    padding: 0.6rem 0.9rem;
    border: 2px solid var(--edge);
    border-radius: 14px;
    text-align: center;
  }
  .receipt strong {
    display: block;
    font-size: 1.3em;
    letter-spacing: 0.08em;
  }
  .thinking {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding: 0.6rem 0.2rem 0;
    font-size: 0.875em;
    color: var(--muted);
  }
  .thinking:empty {
    display: none;
  }
  .dots::before {
    content: '• • •';
    letter-spacing: 0.1em;
  }
  .card,
  .warning {
    margin: 0.6rem 0.75rem 0;
    padding: 0.75rem 0.9rem;
    border-radius: 14px;
  }
  .card > * + *,
  .warning > * + * {
    margin-block-start: 0.5rem;
  }
  .card {
    border: 1px solid var(--edge);
  }
  .question {
    margin-block-end: 0.75rem;
  }
  .scroll .card {
    margin: 0.8rem 0 0;
  }
  .card h3,
  .warning h3 {
    font-size: 1em;
  }
  .warning {
    max-height: 60%;
    overflow-y: auto;
    border: 1px solid currentColor;
    background: var(--warning);
    color: var(--on-warning);
  }
  .warning a,
  .warning .plain {
    color: inherit;
  }
  .ways h3 {
    font-size: 0.875em;
  }
  ::slotted(*) {
    color: inherit;
  }
  @media (prefers-reduced-motion: no-preference) {
    .dots {
      animation: breathe 1.2s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      from {
        opacity: 0.35;
      }
    }
  }
  @media (max-height: 26rem) {
    .scroll {
      flex: none;
      overflow: visible;
    }
    .warning {
      max-height: none;
    }
  }
`;
