/** Texts of the phone's room. */
export const phoneTexts = {
  title: 'Borgeren i telefonen',
  kommune: 'Borgerens kommune',
  contact: 'Registrér samtalen',
  topic: 'Emne',
  noTopic: 'Intet valgt. Søg, og vælg et svar som emne.',
  outcome: 'Hvordan endte den?',
  register: 'Registrér',
  registered: 'Samtalen er registreret. Næste samtale er begyndt.',
  restart: 'Begynd forfra',
};
