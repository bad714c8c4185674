/** The Danish words of beginning documents, taking them away, and pages left out. */
export const editingTexts = {
  newIntent: 'Nyt emne',
  newOwnIntent: 'Nyt emne kun for kommunen',
  intentId: 'Id (emne.handling med små bogstaver)',
  begin: 'Begynd',
  noIntent: 'Der er intet emne med det id.',
  onlyIn: (name: string) => `Kun i ${name}`,
  newHint: 'Et nyt emne kan gemmes som kladde, når det har 20 sætninger og 4 prøver. Indtil da gemmes det i denne browser.',
  owner: 'Hvis opgave er det?',
  owners: { kommune: 'Kommunens', stat: 'Statens', region: 'Regionens', delt: 'Delt mellem flere' } as Record<string, string>,
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
