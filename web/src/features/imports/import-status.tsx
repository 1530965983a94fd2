import type { JobStatus } from '../../api/imports';
import { useWords } from '../../words/language';
import { importWords } from './import-words';

const KINDS = { queued: 'neutral', running: 'neutral', completed: 'success', failed: 'error', cancelled: 'warning' } as const;
const MARKS = { queued: '○', running: '●', completed: '✓', failed: '✕', cancelled: '■' } as const;

export function ImportStatus({ status }: { status: JobStatus }) {
  const words = useWords(importWords);
  return (
    <span className={`tag ${KINDS[status]}`}>
      {MARKS[status]} {words[status]}
    </span>
  );
}
