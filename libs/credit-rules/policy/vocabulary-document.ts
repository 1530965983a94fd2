/** Words of another city, added to (or replacing) those of libs/contracts. */
export interface VocabularyEntry {
  readonly code: string;
  /** How a spreadsheet spells it. */
  readonly zh: string;
  readonly en: string;
}

export interface DeclaredCategory extends VocabularyEntry {
  /** Units of measure that a record of this category may use; the first is the usual one. */
  readonly units: readonly string[];
}

export interface Vocabulary {
  readonly categories?: readonly DeclaredCategory[];
  readonly units?: readonly VocabularyEntry[];
  readonly organiserLevels?: readonly VocabularyEntry[];
  readonly forms?: readonly VocabularyEntry[];
}
