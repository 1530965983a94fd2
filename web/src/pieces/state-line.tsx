import './state-line.css';
import type { Instant } from '../api/shapes';
import { dictionary } from '../words/dictionary';
import { formatInstant } from '../words/format';
import { useWords } from '../words/language';

const stateWords = dictionary({
  zh: { past: '已完成', present: '当前', coming: '待进行', turn: (who: string) => `等待${who}` },
  en: { past: 'Done', present: 'Now', coming: 'To come', turn: (who: string) => `Waiting for ${who}` },
});

export interface State {
  readonly title: string;
  readonly standing: 'past' | 'present' | 'coming';
  readonly at?: Instant | null;
  /** Past: who did it. Present: whose turn it is. */
  readonly who?: string | null;
  readonly note?: string | null;
}

const MARKS = { past: '✓', present: '●', coming: '○' } as const;

/** Where something stands: past steps with who and when, the present one with whose turn it is, the coming ones. */
export function StateLine({ states, label }: { states: readonly State[]; label: string }) {
  const words = useWords(stateWords);
  return (
    <ol className="state-line" aria-label={label}>
      {states.map((state, place) => (
        <li key={place} className={state.standing} aria-current={state.standing === 'present' ? 'step' : undefined}>
          <span className="state-mark" aria-hidden="true">
            {MARKS[state.standing]}
          </span>
          <span className="state-title">
            {state.title}
            <span className="visually-hidden"> ({words[state.standing]})</span>
          </span>
          <span className="quiet">
            {state.who && (state.standing === 'present' ? words.turn(state.who) : state.who)}
            {state.at && <time dateTime={state.at}> {formatInstant(state.at)}</time>}
            {state.note && ` ${state.note}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
