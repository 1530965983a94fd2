import { dictionary } from '../words/dictionary';
import { useWords } from '../words/language';
import { Dialog } from './dialog';
import { ProblemPanel } from './problem-panel';

const confirmWords = dictionary({ zh: { keep: '暂不' }, en: { keep: 'Not now' } });

interface ConfirmDialogProps {
  readonly title: string;
  /** What follows from it. */
  readonly what: string;
  /** Names the effect, on the button. */
  readonly effect: string;
  readonly acting: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown; readonly mutate: () => void };
  readonly onClose: () => void;
}

/** An act that is asked once more for, and needs no reason. */
export function ConfirmDialog({ title, what, effect, acting, onClose }: ConfirmDialogProps) {
  const words = useWords(confirmWords);
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="stack">
        <p>{what}</p>
        {acting.isError && <ProblemPanel error={acting.error} />}
        <div className="button-row">
          <button type="button" className="button primary wrapping" disabled={acting.isPending} onClick={() => acting.mutate()}>
            {effect}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {words.keep}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
