import type { Import } from '../../api/imports';
import { Author } from '../../pieces/author';
import { Facts } from '../../pieces/facts';
import { Section } from '../../pieces/section';
import { formatCount, formatInstant } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { ImportFigures } from './import-figures';
import { importWords } from './import-words';
import { formatSize } from './size-words';

/** What became of a file that is no longer being read. */
export function ImportResult({ taken }: { taken: Import }) {
  const words = useWords(importWords);
  return (
    <>
      <Ending taken={taken} />
      <Section title={words.result} aside={<Summary taken={taken} />}>
        <ImportFigures taken={taken} />
        <Facts
          facts={[
            { name: words.by, value: <Author name={taken.by} /> },
            { name: words.at, value: formatInstant(taken.createdAt) },
            { name: words.startedAt, value: taken.startedAt && formatInstant(taken.startedAt) },
            { name: words.finishedAt, value: taken.finishedAt && formatInstant(taken.finishedAt) },
            { name: words.size, value: formatSize(taken.sizeBytes) },
          ]}
        />
      </Section>
    </>
  );
}

function Ending({ taken }: { taken: Import }) {
  const words = useWords(importWords);
  const text = useText();
  if (taken.status === 'failed') {
    return (
      <div className="message error" role="alert">
        <p className="message-title">{words.failedTitle}</p>
        {taken.problem && <p>{text(taken.problem)}</p>}
      </div>
    );
  }
  if (taken.status === 'cancelled') {
    return (
      <div className="message warning" role="note">
        <p className="message-title">{words.cancelledTitle}</p>
        <p>{words.cancelledWhy}</p>
      </div>
    );
  }
  return null;
}

function Summary({ taken }: { taken: Import }) {
  const words = useWords(importWords);
  if (taken.status !== 'completed') return null;
  if (taken.refused === 0) return <span className="tag success">✓ {words.noRefusal}</span>;
  return <span className="tag warning">△ {words.refusedShare(formatCount(taken.refused), formatCount(taken.rowsTotal ?? taken.rowsRead))}</span>;
}
