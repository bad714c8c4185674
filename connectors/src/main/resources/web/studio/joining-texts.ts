import { en } from './joining-texts-en';
import { spoken } from './language';

const da = {
  title: 'Tilslutning',
  hint: 'Her kommer en kommune i gang med chatten. Udfyld de fem trin, og udgiv. Det tager under et kvarter.',
  states: {
    'not-live': 'Ikke i gang',
    live: 'I gang',
    paused: 'På pause',
    left: 'Har forladt Borgerchat',
  },
  check: 'Klar-tjek',
  ready: (name: string) => `${name} er klar.`,
  readyLive: 'Borgerne kan bruge chatten på de hjemmesider, der står i trin 4.',
  notReady: (name: string) => `${name} er ikke klar endnu. Det mangler:`,
  better: 'Det kan gøres bedre, når der er tid:',
  todo: {
    phone: 'Skriv kommunens hovednummer. Borgerne får det, når chatten ikke kan hjælpe.',
    origins: 'Skriv, hvilke hjemmesider der må vise chatten.',
    hours: 'Skriv, hvornår Borgerservice har åbent.',
    fact: (meaning: string, count: number) =>
      `${meaning} mangler og indgår i ${count === 1 ? '1 svar' : `${count} svar`}.`,
    unapproved: (count: number) =>
      count === 1 ? 'Et af kommunens egne emner er ikke godkendt.' : `${count} af kommunens egne emner er ikke godkendt.`,
    theme: 'Vælg kommunens farve.',
  },

  facts: '1. Oplysninger',
  factsHint: 'De står i svarene. Det, der mangler, får borgeren en henvisning til hjemmesiden for.',
  website: 'Kommunens hjemmeside',
  websiteHint: 'Begynder med https:// og har ingen side efter, fx https://www.kommune.dk',
  inAnswers: (count: number) => (count === 1 ? 'Indgår i 1 svar.' : `Indgår i ${count} svar.`),
  needed: '(skal udfyldes)',

  hours: '2. Hvornår kan borgeren få fat i en medarbejder i chatten?',
  usualHours: 'Samme tider som hotlinen',
  ownHours: 'Egne tider',
  days: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'],
  from: 'fra',
  until: 'til',
  hoursHint: 'Lad dage uden chat stå tomme. På helligdage er der altid lukket.',
  ownHoursHint: 'Tiderne har flere åbninger på en dag. De bliver stående, som de er.',

  look: '3. Udseende',
  colour: 'Kommunens farve',
  usualColour: 'Brug den almindelige blå farve',
  colourHint: 'Teksten på farven bliver hvid eller sort, alt efter hvad der er lettest at læse.',
  greeting: 'Første besked til borgeren (kan udelades)',
  greetingHint: 'Mindst 20 tegn. Er feltet tomt, får borgeren den fælles hilsen.',

  origins: '4. Hjemmesider, der må vise chatten',
  originsHint: 'Én adresse på hver linje, fx https://www.kommune.dk. Sider efter adressen skæres fra.',
  badOrigin: (line: string) => `»${line}« er ikke en hjemmeside. Skriv den som https://www.kommune.dk.`,

  publish: '5. Udgiv, og sæt chatten ind',
  publishAction: 'Gem og udgiv',
  submitAction: 'Gem, og send til godkendelse',
  working: 'Gemmer og udgiver …',
  published: (number: number) => `Udgivet som nr. ${number}. Borgerne får det nu.`,
  submitted: 'Gemt og sendt til godkendelse. Jeres ambassadør finder det under Opgaver.',
  unchanged: 'Der er intet nyt at udgive.',
  readOnly: 'Du kan læse kommunens oplysninger, men ikke ændre dem.',
  script: 'Sæt de to linjer ind på jeres hjemmeside, hvor chatten skal være',
  scriptHint: 'Det, der står inde i mærket, får borgeren, hvis chatten ikke kan hentes.',
  copy: 'Kopiér',
  copied: 'Kopieret.',
  guide: 'Prøv så på jeres egen hjemmeside: Åbn chatten, og stil et spørgsmål.',

  membership: 'Pause og udmeldelse',
  since: (who: string, date: string, why: string) => `Senest ændret af ${who} ${date}: ${why}`,
  pause: 'Sæt chatten på pause',
  pauseHint:
    'Borgerne får straks en besked om at ringe, og hjemmesiderne kan ikke begynde nye samtaler. Den, der taler med en medarbejder, taler færdig.',
  paused: 'Chatten er på pause. Borgerne får besked om at ringe.',
  resume: 'Åbn chatten igen',
  resumed: 'Chatten er åben igen.',
  leave: 'Forlad Borgerchat',
  leaveHint: (days: number) =>
    `Hent først jeres data. Når I har forladt Borgerchat, får borgerne ikke længere svar. Samtalerne slettes af sig selv ${days} dage efter det sidste ord.`,
  takeOut: 'Hent jeres data',
  takeOutHint:
    'En zip-fil med jeres tekster (YAML), alle udgaver af dem og de samtaler, der endnu gemmes (JSON Lines, renset for CPR-numre).',
  takeOutWhy: 'Hvad skal data bruges til?',
  takenOut: 'Filen er hentet.',
  left: 'Kommunen har forladt Borgerchat.',
  why: 'Hvorfor?',

  ownIntents: 'Kommunens egne emner',
  ownIntentsHint: 'Tilbyd et emne til de andre kommuner, hvis de kan have glæde af det.',
  noOwnIntents: 'Kommunen har ingen egne emner.',
  offer: 'Tilbyd til de andre',
  offerNote: 'Hvad skal de andre vide? (kan udelades)',
  offered: 'Tilbudt. De andre kommuner og redaktionen kan se det.',
  isOffered: 'Tilbudt',

  offers: 'Delt af kommunerne',
  offersHint: 'Egne emner, som kommunerne lader de andre få.',
  noOffers: 'Ingen kommuner tilbyder emner lige nu.',
  fromKommune: (name: string) => `Fra ${name}`,
  seeText: 'Se teksten',
  takenBy: (count: number) => (count === 1 ? 'Hentet af 1 kommune.' : `Hentet af ${count} kommuner.`),
  common: {
    draft: 'Fælles kladde',
    'in-review': 'Fælles, venter på godkendelse',
    approved: 'Fælles, godkendt',
    published: 'Nu fælles',
  },
  commonNow: 'Emnet er nu fælles for alle kommuner.',
  take: 'Hent en kopi til os',
  taken: 'Kopien er lavet som kladde. Ret den, og send emne og prøver til godkendelse under Opgaver.',
  lift: 'Løft til fælles kladde',
  lifted: 'Den fælles kladde er lavet. Emne og prøver står under Opgaver.',
  decline: 'Nej tak',
  declined: 'Fravalgt.',
  end: 'Tilbyd det ikke længere',
  ended: 'Tilbuddet er taget tilbage.',
};

export type JoiningTexts = typeof da;

/** The words of joining, pausing, leaving and sharing. */
export const joiningTexts = spoken<JoiningTexts>(da, en);

/** What citizens read, and what is kept as the reason of a revision: Danish, as all content is. */
export const inDanish = {
  launcher: 'Chat med os',
  fallback: (name: string, phone: string) => `Ring til ${name} Kommune på ${phone}`,
  noPhone: (name: string, website: string) => `Kontakt ${name} Kommune på ${website}`,
  why: 'Tilslutning',
};
