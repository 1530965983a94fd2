import { useId, useState } from 'react';
import type { PolicyDraft } from '../../../api/policy-drafts';
import { useWords } from '../../../words/language';
import { DocumentHelp } from './document-help';
import { draftWords } from './draft-words';
import { NumberedText } from './numbered-text';
import { placeAtCursor } from './place-at-cursor';

interface TextPartProps {
  readonly draft: PolicyDraft;
  readonly text: string;
  readonly onText: ((text: string) => void) | undefined;
}

/** The text itself, its problems above and the help for the place of the cursor beside it. */
export function TextPart({ draft, text, onText }: TextPartProps) {
  const words = useWords(draftWords);
  const helpId = useId();
  const [cursor, setCursor] = useState(0);
  return (
    <div className="draft-columns">
      <div className="stack">
        <NumberedText label={words.text} describedBy={helpId} value={text} onValue={onText} onCursor={setCursor} problems={draft.problems} />
        <p id={helpId} className="quiet">
          {onText ? words.textHelp : words.fixed}
        </p>
      </div>
      <DocumentHelp place={placeAtCursor(text, cursor)} />
    </div>
  );
}
