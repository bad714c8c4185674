/** What the citizens' API shows of a conversation; the server's names. */

export type Owner = 'bot' | 'queue' | 'agent' | 'nobody';

export interface Link {
  title: string;
  url: string;
}

export interface Choice {
  choice: string;
  label: string;
}

export interface ShownEvent {
  sequence: number;
  at: string;
  type: 'citizen' | 'bot' | 'agent' | 'correction' | 'owner' | 'call-back';
  text?: string;
  kind?: 'greeting' | 'answer' | 'clarify' | 'guide' | 'not-understood' | 'call-back-form' | 'notice';
  links?: Link[];
  buttons?: Choice[];
  intent?: string;
  reviewBy?: string;
  /** The day on which somebody last checked the answer. */
  checkedOn?: string;
  owner?: Owner;
  agent?: string;
  receipt?: string;
  message?: string;
  /** Of a correction: the sequence number of the agent's message it replaces. */
  line?: number;
}

/** A time within which somebody can call. */
export interface Slot {
  /** Sent back as it is. */
  from: string;
  until: string;
}

/** Whether a person can come now. */
export interface Hotline {
  open: boolean;
  /** What citizens are told while it is closed early. */
  text?: string;
  /** When it opens next. */
  opensAt?: string;
}

export interface Events {
  events: ShownEvent[];
  owner: Owner;
  sequence: number;
  queue?: QueuePlace;
}

/** Where the citizen stands while waiting for a person. */
export interface QueuePlace {
  /** 1 for the next to be taken. */
  place: number;
  /** How long it has usually taken of late. */
  waitSeconds?: number;
}

export interface Opened {
  conversation: string;
  token: string;
  events: Events;
}
