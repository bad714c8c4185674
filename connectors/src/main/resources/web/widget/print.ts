/**
 * Prints the chat alone: while the browser prints, everything else on the page is out of sight. A
 * constructed style sheet needs no leave of the page's Content-Security-Policy.
 */
const ALONE = new CSSStyleSheet();
ALONE.replaceSync(
  '@media print{body *:not(:has(borger-chat[printing])):not(borger-chat[printing]){display:none!important}}',
);

export function printAlone(chat: HTMLElement): void {
  chat.setAttribute('printing', '');
  document.adoptedStyleSheets.push(ALONE);
  addEventListener(
    'afterprint',
    () => {
      chat.removeAttribute('printing');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== ALONE);
    },
    { once: true },
  );
  print();
}
