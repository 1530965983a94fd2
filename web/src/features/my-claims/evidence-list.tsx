import { dictionary } from '../../words/dictionary';
import { useWords } from '../../words/language';
import { formatSize } from '../imports/size-words';

const evidenceWords = dictionary({ zh: { none: '没有佐证材料。', remove: (name: string) => `删除 ${name}`, removeShort: '删除' }, en: { none: 'No evidence.', remove: (name: string) => `Remove ${name}`, removeShort: 'Remove' } });

interface ShownFile {
  readonly id: number;
  readonly fileName: string;
  readonly sizeBytes: number;
}

interface EvidenceListProps<Piece extends ShownFile> {
  readonly evidence: readonly Piece[];
  readonly hrefOf: (piece: Piece) => string;
  /** Beside the size, such as who added it. */
  readonly note?: (piece: Piece) => string;
  /** Left out where nothing may be taken away. */
  readonly onRemove?: (piece: Piece) => void;
  readonly mayRemove?: (piece: Piece) => boolean;
  /** What is said where there is nothing. */
  readonly none?: string;
}

/** Files that go with something; a browser opens images and PDF by itself. */
export function EvidenceList<Piece extends ShownFile>({ evidence, hrefOf, note, onRemove, mayRemove = () => true, none }: EvidenceListProps<Piece>) {
  const words = useWords(evidenceWords);
  if (evidence.length === 0) return <p className="quiet">{none ?? words.none}</p>;
  return (
    <ul className="bulleted">
      {evidence.map((piece) => (
        <li key={piece.id}>
          <a href={hrefOf(piece)} target="_blank" rel="noreferrer">
            {piece.fileName}
          </a>{' '}
          <span className="quiet">{[formatSize(piece.sizeBytes), note?.(piece)].filter(Boolean).join(' · ')}</span>{' '}
          {onRemove && mayRemove(piece) && (
            <button type="button" className="link-button no-print" aria-label={words.remove(piece.fileName)} onClick={() => onRemove(piece)}>
              {words.removeShort}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
