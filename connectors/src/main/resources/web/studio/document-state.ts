import type { Document, Fields, Me, Revision, State } from './studio-types';

/** How far a revision has come with which something is still to be done. */
export const OPEN: State[] = ['draft', 'in-review', 'approved'];

/** What one goes on from: the newest revision, but for one that was given up, refused somebody else, or takes away. */
export function startingFields({ live, newest }: Document, me?: Me): Fields | undefined {
  const { state, author } = newest?.revision ?? {};
  const isLeft = state === 'dropped' || (state === 'refused' && author !== me?.username) || !newest?.text;
  return isLeft ? live?.fields : newest?.fields;
}

/** Something is still to be done with its newest revision. */
export function isOpen({ newest }: Document): boolean {
  return !!newest && OPEN.includes(newest.revision.state);
}

/** The open revision that takes the document away. */
export function removalOf(document?: Document): Revision | undefined {
  return document && isOpen(document) && !document.newest?.text ? document.newest?.revision : undefined;
}

/** Citizens read it, or somebody is writing it. */
export function isThere({ live, newest }: Document): boolean {
  const state = newest?.revision.state ?? 'dropped';
  return !!live || (!!newest?.text && [...OPEN, 'refused'].includes(state));
}
