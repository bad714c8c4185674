/** What the studio's API gives and takes. */

/** Who is logged in. */
export interface Me {
  username: string;
  name: string;
  roles: string[];
  /** Codes of those they work for; empty for all. */
  kommuner: string[];
}

export interface Kommune {
  code: string;
  name: string;
}

/** An intent in the list. */
export interface IntentLine {
  intent: string;
  title: string;
  path: string;
  authority: string;
  approver: string;
  reviewBy: string;
  local?: 'replace' | 'append' | 'off' | 'links' | 'own';
  open?: State;
  published: boolean;
}

export type State = 'draft' | 'in-review' | 'refused' | 'approved' | 'published' | 'dropped';

export interface Revision {
  number: number;
  path: string;
  basedOn: number;
  author: string;
  why: string;
  at: string;
  state: State;
  stateBy: string;
  approver?: string;
}

export type Fields = Record<string, unknown>;

export interface Version {
  revision: Revision;
  text: string;
  fields: Fields;
}

export interface Document {
  path: string;
  live?: Version;
  newest?: Version;
  mayWrite: boolean;
  mayApprove: boolean;
  mayPublish: boolean;
  /** Why citizens read a safe text instead. */
  withdrawn?: { who: string; why: string; at: string };
  /** Who approved what citizens read. */
  approved?: { by: string; at: string };
}

export interface Task {
  revision: Revision;
  title: string;
  /** Whether it takes the document away. */
  removes: boolean;
  mayWrite: boolean;
  mayApprove: boolean;
  mayPublish: boolean;
}

export interface Step {
  state: State;
  by: string;
  why: string;
  at: string;
}

export interface ContentProblem {
  file: string;
  line: number;
  severity: 'ERROR' | 'WARNING';
  message: string;
  remedy: string;
  /** The names and numbers that lead to the value in the document. */
  at?: string[];
}

export interface MergedAnswer {
  intent: string;
  title: string;
  text: string;
  links: { title: string; url: string }[];
  handledHere: boolean;
}

export interface Release {
  number: number;
  hash: string;
  at: string;
  by: string;
  why: string;
  report: string;
}

/** How a question was understood. */
export interface Tried {
  text: string;
  zone: 'answer' | 'clarify' | 'pass-on' | 'urgent';
  candidates: { intent: string; title: string; confidence: number }[];
  evidence: { text: string; intent?: string; cover: number }[];
  answer?: MergedAnswer;
  /** False where a draft's sentences are known, but not yet learned from. */
  isLearned: boolean;
}

/** What a text may name in braces. */
export interface VariableName {
  name: string;
  meaning: string;
  fallback?: string;
}

/** How easily a text reads. */
export interface Reading {
  lix: number;
  step: 'very-easy' | 'easy' | 'medium' | 'hard' | 'very-hard';
  longSentences: { text: string; words: number }[];
  hardWords: { word: string; plainer: string }[];
}

/** A guide in the list. */
export interface GuideLine {
  id: string;
  title: string;
  approver?: string;
  reviewBy?: string;
  open?: State;
}

/** The common text has changed under a kommune's own. */
export interface Drift {
  kommune: string;
  intent: string;
  commonRevision: number;
  since: string;
  before: string;
  after: string;
  own: string;
}

export interface Completeness {
  score: number;
  facts: { name: string; meaning: string; value?: string; fallback: string; answers: number }[];
  ownTexts: number;
  ownIntents: number;
}

/** Why an answer must be looked at: a page it links to is gone, or has another text. */
export interface PageReason {
  path: string;
  intent: string;
  title: string;
  address: string;
  broken: boolean;
  problem: string;
  hash: string;
  since: string;
  mayWrite: boolean;
}

/** Something a kommune should do. */
export interface Todo {
  what: 'phone' | 'origins' | 'hours' | 'fact' | 'unapproved' | 'theme';
  meaning?: string;
  count: number;
  needed: boolean;
}

/** Where a kommune stands. */
export interface Joining {
  state: 'not-live' | 'live' | 'paused' | 'left';
  ready: boolean;
  /** The most important first. */
  todo: Todo[];
  last?: { who: string; why: string; at: string };
  keptDays: number;
  mayPause: boolean;
  mayTakeOut: boolean;
}

/** A kommune lets the others have one of its own intents. */
export interface Offer {
  number: number;
  kommune: string;
  name: string;
  intent: string;
  title: string;
  text: string;
  note: string;
  who: string;
  at: string;
  common?: 'draft' | 'in-review' | 'approved' | 'published';
  takenBy: number;
  /** Codes of those of one's kommuner that have not answered. */
  waitsFor: string[];
  mayLift: boolean;
  mayEnd: boolean;
}

/** What a change would do. */
export interface Foreseen {
  checks: number;
  rightBefore: number;
  rightAfter: number;
  belowTheGate: boolean;
  lost: { text: string; intent: string }[];
  won: { text: string; intent: string }[];
  /** Codes of the kommuner whose answer changes, by intent. */
  answers: Record<string, string[]>;
  /** What becomes of what citizens asked lately. */
  asked: {
    questions: number;
    answeredBefore: number;
    answeredAfter: number;
    rewritten: number;
    /** Intents, `asks-back` or `passes-on`. */
    shifts: { was: string; is: string; questions: number; examples: string[] }[];
  };
  /** What it does in most kommuner, and in the others, were everything asked in each. */
  effects: { usual: Effect; apart: { kommune: string; name: string; effect: Effect }[] };
}

/** How many checks and questions a change wins and loses in a kommune. */
export interface Effect {
  checksLost: number;
  checksWon: number;
  lost: number;
  won: number;
  otherwise: number;
  rewritten: number;
}

/** How far a long piece of work is. */
export interface Progress {
  stage: 'learning' | 'checks' | 'questions';
  done: number;
  all: number;
}

export interface AuditEntry {
  number: number;
  action: { at: string; who: string; what: string; outcome: number; why: string };
}

export type InboxAct = 'assign' | 'utterance' | 'check' | 'not-ours';

/** What staff did with a question last. */
export interface InboxCase {
  number: number;
  words: string;
  act: InboxAct;
  who: string;
  at: string;
  assignee?: string;
  intent?: string;
  revision: number;
}

/** Questions that mean the same. */
export interface InboxGroup {
  words: string;
  examples: string[];
  conversations: number;
  kommuner: number;
  badlyRated: number;
  last: string;
  guesses: string[];
  begun?: InboxCase;
  state: 'open' | 'assigned' | 'under-way' | 'again';
}

export interface InboxPage {
  least: number;
  hidden: number;
  mayHandle: boolean;
  mayChoose: boolean;
  open: InboxGroup[];
  settled: { done: InboxCase; release: number; since: string }[];
}

/** An urgent message to citizens. */
export interface Crisis {
  number: number;
  text: string;
  /** Codes; empty for all. */
  kommuner: string[];
  intent?: string;
  until: string;
  state: 'proposed' | 'live' | 'over';
  proposedBy: string;
  proposed: string;
  confirmedBy?: string;
  endedBy?: string;
  mayConfirm: boolean;
  mayEnd: boolean;
}

export interface Crises {
  mayRaise: boolean;
  mayRaiseForAll: boolean;
  crises: Crisis[];
}

/** What is to happen to an answer by itself. */
export interface Plan {
  number: number;
  act: 'publish' | 'withdraw';
  path: string;
  revision: number;
  due: string;
  who: string;
  why: string;
  outcome?: 'done' | 'cancelled' | 'failed';
  note: string;
  mayCancel: boolean;
}

/** What a sentence would be worth as an utterance. */
export interface Advice {
  kind: 'good' | 'duplicate' | 'too-close' | 'adds-nothing' | 'understood';
  intent?: string;
  sentence?: string;
}

/** A text in which this version's seed differs from the one taken before. */
export interface SeedProposal {
  path: string;
  before: string;
  now: string;
  live: string;
  edited: boolean;
  mayWrite: boolean;
}

/** A text somebody brought from a folder, which differs from what citizens read. */
export interface Brought {
  path: string;
  now: string;
  live: string;
  who: string;
  at: string;
  mayWrite: boolean;
}

/** An answer to look at again. */
export interface ReviewDue {
  path: string;
  intent: string;
  title: string;
  reviewBy: string;
  checkedOn?: string;
  isOverdue: boolean;
}

export interface PastAnswer {
  release: Release;
  answer: MergedAnswer;
  revisions: Revision[];
}

/** A document as it is written. */
export interface Written {
  path: string;
  /** All its fields; without them `text`. */
  fields?: Fields;
  /** The whole document; an empty one takes it away. */
  text?: string;
  basedOn: number;
  why?: string;
  /** Others that hold only together with it. */
  with?: Written[];
}
