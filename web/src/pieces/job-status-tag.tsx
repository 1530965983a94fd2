import type { JobStatus } from '../api/job-status';
import { dictionary } from '../words/dictionary';
import { useWords } from '../words/language';
import { StateTag } from './state-tag';

const statusWords = dictionary({
  zh: { queued: '排队中', running: '正在进行', completed: '已完成', failed: '未能完成', cancelled: '已停止' },
  en: { queued: 'Queued', running: 'Under way', completed: 'Completed', failed: 'Not completed', cancelled: 'Stopped' },
});

const LOOKS = {
  queued: { kind: 'neutral', mark: '○' },
  running: { kind: 'neutral', mark: '●' },
  completed: { kind: 'success', mark: '✓' },
  failed: { kind: 'error', mark: '✕' },
  cancelled: { kind: 'warning', mark: '■' },
} as const;

export function JobStatusTag({ status }: { status: JobStatus }) {
  return <StateTag state={status} words={useWords(statusWords)} looks={LOOKS} />;
}
