import type { JobStatus } from '../api/job-status';
import { dictionary } from '../words/dictionary';
import { useWords } from '../words/language';

const statusWords = dictionary({
  zh: { queued: '排队中', running: '正在进行', completed: '已完成', failed: '未能完成', cancelled: '已停止' },
  en: { queued: 'Queued', running: 'Under way', completed: 'Completed', failed: 'Not completed', cancelled: 'Stopped' },
});

const KINDS = { queued: 'neutral', running: 'neutral', completed: 'success', failed: 'error', cancelled: 'warning' } as const;
const MARKS = { queued: '○', running: '●', completed: '✓', failed: '✕', cancelled: '■' } as const;

export function JobStatusTag({ status }: { status: JobStatus }) {
  const words = useWords(statusWords);
  return (
    <span className={`tag ${KINDS[status]}`}>
      {MARKS[status]} {words[status]}
    </span>
  );
}
