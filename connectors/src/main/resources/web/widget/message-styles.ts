import { css } from 'lit';

/** What was said. */
export const messages = css`
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
  }
  .agent .words {
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
  .receipt form > * + * {
    margin-block-start: 0.5rem;
  }
  .receipt .buttons {
    justify-content: center;
  }
  summary {
    display: list-item;
    min-height: 32px;
    color: var(--action);
    cursor: pointer;
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
  }
`;
