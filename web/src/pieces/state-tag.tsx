export interface StateLook {
  readonly kind: 'neutral' | 'success' | 'warning' | 'error';
  /** Says the kind where colour does not. */
  readonly mark: string;
}

/** Where something stands, in a word, a mark and a colour. */
export function StateTag<State extends string>({ state, words, looks }: { readonly state: State; readonly words: Readonly<Record<State, string>>; readonly looks: Readonly<Record<State, StateLook>> }) {
  const { kind, mark } = looks[state];
  return (
    <span className={`tag ${kind}`}>
      {mark} {words[state]}
    </span>
  );
}
