import type { Permission } from '../../identity/public';

/** A sentence in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** How one kind of notice is put into words. */
export interface Wording<Facts extends object> {
  /** Whom it is told: the person themselves, or accounts that look after it by this permission. */
  readonly concerns: 'person' | Permission;
  /** The kind itself, in preferences. */
  readonly name: Sentence;
  /** One line: the subject of the e-mail and the head of the notice. */
  title(facts: Facts): Sentence;
  lines(facts: Facts): readonly Sentence[];
  /** What stays in the house: reasons and numbers are read in the inbox and never sent by e-mail. */
  inboxLines?(facts: Facts): readonly Sentence[];
  /** The page where one goes on. */
  page(facts: Facts): string;
}
