import { spoken } from './language';

const da = {
  newIntent: 'Nyt emne',
  newOwnIntent: 'Nyt emne kun for kommunen',
  intentId: 'Id (emne.handling med små bogstaver)',
  begin: 'Begynd',
  noIntent: 'Der er intet emne med det id.',
  onlyIn: (name: string) => `Kun i ${name}`,
  newHint: 'Et nyt emne kan gemmes som kladde, når det har 20 sætninger og 4 prøver. Indtil da gemmes det i denne browser.',
  owner: 'Hvis opgave er det?',
  owners: {
    kommune: 'Kommunens',
    stat: 'Statens',
    region: 'Regionens',
    delt: 'Delt mellem flere',
  } as Record<string, string>,
  authority: 'Kontor, der klarer det',
  checks: 'Prøver, som botten skal forstå og ikke lærer af (én på hver linje, mindst 4)',
  checksHint: 'Lad en anden end den, der har skrevet sætningerne, skrive prøverne.',

  removeGuide: 'Slet guiden',
  removeGuideHint: 'Sletningen bliver en kladde, der skal godkendes og udgives. Borgerne kan bruge guiden indtil da.',
  removeIntent: 'Slet emnet',
  removeIntentHint:
    'Sletningen bliver en kladde, der skal godkendes og udgives. Borgerne får svaret indtil da. Findes emnet også som fælles tekst, får de den bagefter.',
  removeWhy: 'Hvorfor skal det slettes?',
  removalKept: 'Sletningen er gemt som kladde. Send den til godkendelse, eller fortryd den.',
  removalUnderWay: 'Det er foreslået at slette det her. Borgerne mærker intet, før sletningen er udgivet.',
  keep: 'Fortryd sletningen',
  stays: 'Sletningen er opgivet. Alt er, som det var.',
  removes: 'Slettes',

  leftOut: 'Sider, der ikke skal besøges',
  leftOutOf: (code: string) => `Sider, der ikke skal besøges (${code})`,
  leftOutAddresses: 'Adresser (én på hver linje)',
  leftOutHint:
    'Skriv en hel adresse, eller hvordan adresserne begynder, fx https://www.kommune.dk/nyheder. De besøges ikke for jeres egne svar, og svarene kommer ikke blandt opgaverne på grund af dem.',
  keepLeftOut: 'Gem listen',
  leftOutKept: 'Gemt. Siderne besøges ikke fra næste runde.',
  badAddress: (line: string) => `»${line}« er ikke en adresse. Skriv den som https://www.kommune.dk/nyheder.`,
  savedInDraft: 'Gemt i den kladde, der er i gang for kommunen. Den skal godkendes og udgives under Opgaver.',
};

type EditingTexts = typeof da;

const en: EditingTexts = {
  newIntent: 'New intent',
  newOwnIntent: 'New intent for this municipality only',
  intentId: 'Id (topic.act in small letters)',
  begin: 'Begin',
  noIntent: 'There is no intent with that id.',
  onlyIn: (name) => `Only in ${name}`,
  newHint:
    'A new intent can be saved as a draft once it has 20 sentences and 4 checks. Until then it is kept in this browser.',
  owner: 'Whose task is it?',
  owners: {
    kommune: 'The municipality’s',
    stat: 'The state’s',
    region: 'The region’s',
    delt: 'Shared by several',
  },
  authority: 'Office that handles it',
  checks: 'Checks the bot must understand and does not learn from (one a line, at least 4)',
  checksHint: 'Let somebody else than the writer of the sentences write the checks.',

  removeGuide: 'Delete the guide',
  removeGuideHint:
    'The deletion becomes a draft that must be approved and published. Citizens can use the guide until then.',
  removeIntent: 'Delete the intent',
  removeIntentHint:
    'The deletion becomes a draft that must be approved and published. Citizens get the answer until then. If there is a common text too, they get that one afterwards.',
  removeWhy: 'Why should it be deleted?',
  removalKept: 'The deletion is saved as a draft. Send it to approval, or undo it.',
  removalUnderWay: 'It is proposed to delete this. Citizens notice nothing before the deletion is published.',
  keep: 'Undo the deletion',
  stays: 'The deletion is given up. All is as it was.',
  removes: 'To be deleted',

  leftOut: 'Pages not to be visited',
  leftOutOf: (code) => `Pages not to be visited (${code})`,
  leftOutAddresses: 'Addresses (one a line)',
  leftOutHint:
    'Write a whole address, or how the addresses begin, such as https://www.kommune.dk/nyheder. They are not visited for your own answers, and the answers do not come among the tasks because of them.',
  keepLeftOut: 'Save the list',
  leftOutKept: 'Saved. The pages are not visited from the next round on.',
  badAddress: (line) => `»${line}« is not an address. Write it as https://www.kommune.dk/nyheder.`,
  savedInDraft:
    'Saved in the draft that is under way for the municipality. It must be approved and published under Tasks.',
};

/** The words of beginning documents, taking them away, and pages left out. */
export const editingTexts = spoken<EditingTexts>(da, en);

/** What is stored is Danish. */
export const inDanish = da;
