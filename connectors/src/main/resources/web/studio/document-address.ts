const GUIDE = /^common\/guides\/(.+)\.yaml$/;
const ANSWER = /^(?:common|kommuner\/(\d{4})\/local)\/([a-z0-9-]+)\/([a-z0-9-]+)(?:\.checks)?\.yaml$/;

/** The page a document is edited on, an intent's checks on the intent's; undefined where there is none. */
export function addressOf(path: string): string | undefined {
  const guide = GUIDE.exec(path);
  if (guide) {
    return `#/guider/${guide[1]}`;
  }
  const [, kommune, theme, act] = ANSWER.exec(path) ?? [];
  return theme ? `#/svar/${theme}.${act}${kommune ? `/${kommune}` : ''}` : undefined;
}
