/** How a contact ended, as agents choose it. */
export const outcomes: Record<string, string> = {
  answered: 'Borgeren fik svar',
  'right-authority': 'Henvist til rette myndighed',
  'phone-number': 'Henvist til et telefonnummer',
  'call-back-booked': 'Der er aftalt, at nogen ringer',
  left: 'Borgeren var gået',
};
