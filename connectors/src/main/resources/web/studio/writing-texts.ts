/** The Danish words of the help one gets while writing. */
export const writingTexts = {
  variables: 'Lokale oplysninger',
  variablesHint: 'Skriv { for at indsætte en lokal oplysning.',
  found: (count: number) =>
    count === 1 ? '1 forslag. Tryk Enter for at indsætte det.' : `${count} forslag. Vælg med pil op og ned, indsæt med Enter.`,
  lix: (lix: number, step: string) => `Læsbarhed: lix ${lix}, ${step}.`,
  steps: {
    'very-easy': 'meget let',
    easy: 'let',
    medium: 'middel',
    hard: 'svær',
    'very-hard': 'meget svær',
  },
  goal: 'Svar bør højst have lix 45.',
  plainer: 'Det kan siges enklere',
  longSentence: (words: number) => `Lang sætning (${words} ord):`,

  english: 'Engelsk udgave',
  writeEnglish: 'Skriv en engelsk udgave',
  englishTitle: 'Titel på engelsk',
  englishAnswer: 'Svar på engelsk',
  englishOtherwise: 'Svar på engelsk uden for sæsonen',
  englishUtterances: 'Sådan kan borgere spørge på engelsk (én på hver linje)',
  removeEnglish: 'Fjern den engelske udgave',
  danishMoved: 'Den danske tekst er ændret. Passer den engelske stadig?',
  approved: (who: string, date: string) => `Godkendt af ${who} ${date}`,
  notApproved: 'Endnu ikke godkendt af en jurist',
  changed: 'Ændret siden det, borgerne læser',
  notPublished: 'Ikke udgivet endnu',

  tryDraft: 'Prøv kladden',
  tryDraftHint: 'Spørg, som en borger ville. Du får svar fra det, der står her i editoren, også før du gemmer.',
  notLearned:
    'Botten kender kladdens sætninger her, men har ikke lært af dem endnu. Det gør den, når kladden udgives, og så kan sikkerheden blive en anden.',
};
