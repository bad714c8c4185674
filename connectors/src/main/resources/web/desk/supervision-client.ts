import { ask, json } from '../shared/http';
import type { Seat } from './desk-client';

export interface Overview {
  seats: Seat[];
  /** Within which a waiting citizen is to meet a person. */
  promiseSeconds: number;
}

/** How often something ended so. */
export interface Count {
  channel: string;
  topic?: string;
  outcome: string;
  contacts: number;
  /** All together. */
  seconds: number;
}

const SUPERVISION = '/api/desk/supervision';

export const supervisionClient = {
  overview: () => ask<Overview>(SUPERVISION),

  /** All channels since midnight, counted together. */
  today: () => ask<Count[]>('/api/desk/contacts/statistics'),

  close: (text: string) => ask<void>(`${SUPERVISION}/closing`, json('PUT', { text })),

  reopen: () => ask<void>(`${SUPERVISION}/closing`, { method: 'DELETE' }),
};
