import '../../../pieces/messages.css';
import { useWords } from '../../../words/language';
import { draftWords } from './draft-words';

/** Somebody saved first: the writer decides whose words stand. */
export function SavedElsewhere({ onLoad, onSave }: { onLoad: () => void; onSave: () => void }) {
  const words = useWords(draftWords);
  return (
    <div className="message warning" role="alert">
      <p className="message-title">{words.changedTitle}</p>
      <p>{words.changedWhy}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={onLoad}>
          {words.loadLatest}
        </button>
        <button type="button" className="button danger" onClick={onSave}>
          {words.saveMine}
        </button>
      </div>
    </div>
  );
}
