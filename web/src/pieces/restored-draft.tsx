import './messages.css';
import { dictionary } from '../words/dictionary';
import { useWords } from '../words/language';

const draftWords = dictionary({
  zh: { restored: '已恢复您上次填写、尚未提交的内容。', discard: '清空，重新填写' },
  en: { restored: 'What you typed last time and did not send is back.', discard: 'Clear it and begin again' },
});

/** Says that a form holds what was typed earlier. */
export function RestoredDraft({ onDiscard }: { onDiscard: () => void }) {
  const words = useWords(draftWords);
  return (
    <div className="message" role="status">
      <p>{words.restored}</p>
      <button type="button" className="link-button" onClick={onDiscard}>
        {words.discard}
      </button>
    </div>
  );
}
