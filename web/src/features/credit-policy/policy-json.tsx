import type { Policy } from '#credit-rules';
import { useNotice } from '../../pieces/notice';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { policyWords } from './policy-words';

export function PolicyJson({ document: policy }: { document: Policy }) {
  const words = useWords(policyWords);
  const tell = useNotice();
  const written = JSON.stringify(policy, null, 2);
  const copy = async () => {
    await putOnClipboard(written);
    tell(words.copied);
  };
  return (
    <div className="policy-json">
      <Section
        title={words.document}
        aside={
          <button type="button" className="button" onClick={() => void copy()}>
            {words.copy}
          </button>
        }
      >
        <p className="quiet">{words.documentWhat}</p>
        <details>
          <summary>{words.showDocument}</summary>
          <pre tabIndex={0} aria-label={words.document}>
            {written}
          </pre>
        </details>
      </Section>
    </div>
  );
}

/** Town halls still serve plain HTTP, where the browser offers no clipboard to scripts: a selected text field does it there. */
async function putOnClipboard(written: string): Promise<void> {
  if (window.isSecureContext) return navigator.clipboard.writeText(written);
  const field = document.createElement('textarea');
  field.value = written;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  return undefined;
}
