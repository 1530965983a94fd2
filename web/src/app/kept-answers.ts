/** Answers without which a page could not be opened again while the network is away. The tab keeps them, for this sign-in only. */
type Name = 'session' | `register.${number}`;
const PREFIX = 'xuefen.answer.';

export function keepAnswer(name: Name, answer: object): void {
  try {
    sessionStorage.setItem(`${PREFIX}${name}`, JSON.stringify(answer));
  } catch {
    // Switched off by the office's browser policy, or full: the page then needs the network to be opened again.
  }
}

export function keptAnswer<Answer>(name: Name): Answer | undefined {
  try {
    const answer: unknown = JSON.parse(sessionStorage.getItem(`${PREFIX}${name}`) ?? 'null');
    return typeof answer === 'object' && answer !== null ? (answer as Answer) : undefined;
  } catch {
    return undefined; // See keepAnswer().
  }
}

/** With the sign-in that they belong to. */
export function forgetAnswers(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // See keepAnswer().
  }
}
