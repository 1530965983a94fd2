import { JOB_STATUS_TERMS } from '#contracts';
import type { JobStatus } from '../api/job-status';
import { termsOf } from '../words/dictionary';
import { useWords } from '../words/language';
import { StateTag } from './state-tag';

const statusWords = termsOf(JOB_STATUS_TERMS);

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
