import { evidenceAddress, type Evidence } from '../../api/claims';
import { dictionary } from '../../words/dictionary';
import { useWords } from '../../words/language';
import { formatSize } from '../imports/size-words';

const evidenceWords = dictionary({ zh: { none: '没有佐证材料。', remove: (name: string) => `删除 ${name}`, removeShort: '删除' }, en: { none: 'No evidence.', remove: (name: string) => `Remove ${name}`, removeShort: 'Remove' } });

/** The files of a claim; a browser opens images and PDF by itself. */
export function EvidenceList({ claimId, evidence, onRemove }: { claimId: number; evidence: readonly Evidence[]; onRemove?: (piece: Evidence) => void }) {
  const words = useWords(evidenceWords);
  if (evidence.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <ul className="bulleted">
      {evidence.map((piece) => (
        <li key={piece.id}>
          <a href={evidenceAddress(claimId, piece.id)} target="_blank" rel="noreferrer">
            {piece.fileName}
          </a>{' '}
          <span className="quiet">{formatSize(piece.sizeBytes)}</span>{' '}
          {onRemove && (
            <button type="button" className="link-button no-print" aria-label={words.remove(piece.fileName)} onClick={() => onRemove(piece)}>
              {words.removeShort}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
