import { spoken } from './language';

const da = {
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

type WritingTexts = typeof da;

const en: WritingTexts = {
  variables: 'Local facts',
  variablesHint: 'Write { to insert a local fact.',
  found: (count) =>
    count === 1
      ? '1 suggestion. Press Enter to insert it.'
      : `${count} suggestions. Choose with arrow up and down, insert with Enter.`,
  lix: (lix, step) => `Readability: LIX ${lix}, ${step}.`,
  steps: {
    'very-easy': 'very easy',
    easy: 'easy',
    medium: 'medium',
    hard: 'hard',
    'very-hard': 'very hard',
  },
  goal: 'Answers should have LIX 45 at most.',
  plainer: 'It can be said more plainly',
  longSentence: (words) => `Long sentence (${words} words):`,

  english: 'English version',
  writeEnglish: 'Write an English version',
  englishTitle: 'Title in English',
  englishAnswer: 'Answer in English',
  englishOtherwise: 'Answer in English outside the season',
  englishUtterances: 'How citizens may ask in English (one on each line)',
  removeEnglish: 'Remove the English version',
  danishMoved: 'The Danish text has changed. Does the English one still fit?',
  approved: (who, date) => `Approved by ${who} ${date}`,
  notApproved: 'Not yet approved by a lawyer',
  changed: 'Changed since what citizens read',
  notPublished: 'Not published yet',

  tryDraft: 'Try the draft',
  tryDraftHint: 'Ask as a citizen would. You get answers from what stands here in the editor, also before you save.',
  notLearned:
    "The bot knows the draft's sentences here, but has not learned from them yet. It does when the draft is published, and then its confidence may be another.",
};

/** The words of the help one gets while writing. */
export const writingTexts = spoken<WritingTexts>(da, en);
