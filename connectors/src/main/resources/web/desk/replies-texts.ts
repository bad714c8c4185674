/** Texts of the room where canned replies are written. */
export const repliesTexts = {
  title: 'Standardsvar',
  hint: 'Sætninger, dit team ofte bruger. Skriv {kommune.navn} eller {kommune.telefon}, så står kommunens egne oplysninger der.',
  add: 'Skriv et nyt',
  none: 'Der er ingen standardsvar endnu.',
  everyKommune: 'Alle kommuner',
  team: 'team',
  change: 'Ret',
  changeThis: (title: string) => `Ret: ${title}`,
  delete: 'Slet',
  deleteThis: (title: string) => `Slet: ${title}`,
  editTitle: 'Skriv et standardsvar',
  kommune: 'Til borgere i',
  name: 'Navn',
  text: 'Tekst',
  save: 'Gem',
  cancel: 'Fortryd',
};
