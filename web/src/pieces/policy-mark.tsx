import './policy-mark.css';
import type { PolicyRef } from '../api/shapes';
import { useSpeech, useWords } from '../words/language';
import { pieceWords } from './piece-words';

/** Names the policy that judged the figures; an unconfirmed one says so wherever it shows, on paper too. `bare` where a heading says that it is a policy. */
export function PolicyMark({ policy, bare = false }: { policy: PolicyRef; bare?: boolean }) {
  const words = useWords(pieceWords);
  const { language } = useSpeech();
  return (
    <span className="policy-mark">
      <span>
        {!bare && words.policyIs}
        {language === 'zh' ? policy.titleZh : policy.titleEn}
        {language === 'zh' ? '，' : ', '}
        {words.policyVersion(policy.version)}
      </span>
      {!policy.confirmed && (
        <span className="tag warning" title={words.unconfirmedWhy}>
          {words.unconfirmed}
        </span>
      )}
    </span>
  );
}

/** The long form, for the head of a page whose figures someone might act on. */
export function UnconfirmedWarning({ policy }: { policy: PolicyRef }) {
  const words = useWords(pieceWords);
  if (policy.confirmed) return null;
  return (
    <div className="message warning" role="note">
      <p>{words.unconfirmedWhy}</p>
    </div>
  );
}
