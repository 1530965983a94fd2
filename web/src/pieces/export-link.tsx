import { formatCount } from '../words/format';
import { useWords } from '../words/language';
import { DownloadLink } from './download-link';
import { pieceWords } from './piece-words';

interface ExportLinkProps {
  /** Address of the workbook with exactly the rows shown. */
  readonly href: string;
  readonly count: number;
}

/** A list as a workbook: the same words at the same place wherever there is one. */
export function ExportLink({ href, count }: ExportLinkProps) {
  const words = useWords(pieceWords);
  return (
    <DownloadLink href={href} title={words.exportWhat(formatCount(count))}>
      {words.export}
    </DownloadLink>
  );
}
