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
  type: 'citizen' | 'bot' | 'agent' | 'owner' | 'call-back';
  text?: string;
  kind?: 'greeting' | 'answer' | 'clarify' | 'guide' | 'not-understood' | 'call-back-form' | 'notice';
  links?: Link[];
  buttons?: Choice[];
  intent?: string;
  reviewBy?: string;
  owner?: Owner;
  agent?: string;
  receipt?: string;
  message?: string;
}

export interface Events {
  events: ShownEvent[];
  owner: Owner;
  sequence: number;
}

export interface Opened {
  conversation: string;
  token: string;
  events: Events;
}
