/** What the browser keeps for the person: small choices, no personal records. */
type Choice = 'language' | 'largeText' | 'home';
const key = (choice: Choice) => `xuefen.${choice}`;

export function kept(choice: Choice): string | null {
  try {
    return localStorage.getItem(key(choice));
  } catch {
    return null; // Storage may be switched off by the office's browser policy; the choice then lasts as long as the page.
  }
}

export function keep(choice: Choice, value: string): void {
  try {
    localStorage.setItem(key(choice), value);
  } catch {
    // See kept().
  }
}
