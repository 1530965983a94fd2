import { useState } from 'react';
import { evidenceAddress, type Evidence } from '../../api/claims';
import { useWords } from '../../words/language';
import { formatSize } from '../imports/size-words';
import { reviewWords } from './review-words';

/** The chosen paper as the browser shows it; another kind is downloaded. */
export function EvidencePreview({ claimId, evidence }: { claimId: number; evidence: readonly Evidence[] }) {
  // A reader of PDF is a program of its own: it is started for whoever asks, not at every step through the queue.
  const [chosenId, setChosenId] = useState(evidence.find(({ mediaType }) => mediaType.startsWith('image/'))?.id);
  const chosen = evidence.find(({ id }) => id === chosenId);
  if (evidence.length === 0) return <p className="quiet">—</p>;
  return (
    <div className="stack">
      <div className="button-row no-print">
        {evidence.map(({ id, fileName, sizeBytes }) => (
          <button key={id} type="button" className="button wrapping" aria-pressed={id === chosenId} onClick={() => setChosenId(id)}>
            {fileName} <span className="quiet">{formatSize(sizeBytes)}</span>
          </button>
        ))}
      </div>
      {chosen && <Paper claimId={claimId} piece={chosen} />}
    </div>
  );
}

function Paper({ claimId, piece }: { claimId: number; piece: Evidence }) {
  const words = useWords(reviewWords);
  const address = evidenceAddress(claimId, piece.id);
  const link = (
    <a href={address} target="_blank" rel="noreferrer">
      {words.download(piece.fileName)}
    </a>
  );
  if (piece.mediaType.startsWith('image/')) return <img className="evidence-paper" src={address} alt={piece.fileName} />;
  if (piece.mediaType !== 'application/pdf') return <p>{words.noPreview} {link}</p>;
  return (
    <>
      <embed className="evidence-paper" type="application/pdf" src={address} title={words.preview(piece.fileName)} />
      {link}
    </>
  );
}
