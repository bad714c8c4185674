import { css } from 'lit';

/** What differs in the panel where the system chooses the colours, and on paper. */
export const elsewhere = css`
  @media (forced-colors: active) {
    .action,
    .close,
    .message {
      border: 1px solid ButtonBorder;
    }
    .citizen {
      border-style: dashed;
    }
  }
  @media print {
    .close,
    .strip,
    .composer,
    .count,
    .foot,
    .more,
    .rating,
    details,
    .choices,
    .card,
    .warning,
    .links .unseen {
      display: none !important;
    }
    .panel,
    .scroll {
      position: static !important;
      display: block !important;
      width: auto !important;
      height: auto !important;
      overflow: visible !important;
      border: 0 !important;
      box-shadow: none !important;
    }
    .message {
      max-width: none !important;
      border-color: currentColor !important;
      break-inside: avoid;
    }
    .unseen {
      position: static !important;
      width: auto !important;
      height: auto !important;
      clip-path: none !important;
      font-weight: 600;
    }
  }
`;
