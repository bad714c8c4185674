import { css } from 'lit';

/** Forms, questions and warnings beside what was said. */
export const cards = css`
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
  .scores .choice {
    min-width: 44px;
  }
  .ways ul {
    padding-inline-start: 1.2em;
  }
  .ways .number {
    display: inline-block;
    min-height: 24px;
    font-weight: 600;
  }
  .ways > * + * {
    margin-block-start: 0.4em;
  }
  .ways h3 {
    font-size: 0.875em;
  }
  ::slotted(*) {
    color: inherit;
  }
  @media (max-height: 26rem) {
    .warning {
      max-height: none;
    }
  }
`;
