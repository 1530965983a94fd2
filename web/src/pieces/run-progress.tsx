import './run-progress.css';
import { useState } from 'react';
import { dictionary } from '../words/dictionary';
import { formatCount, formatDuration, formatShare } from '../words/format';
import { useWords } from '../words/language';
import { Dialog } from './dialog';

const runWords = dictionary({
  zh: {
    of: (done: string, all: string) => `${done} / ${all}`,
    waiting: '排队中，等待开始',
    failed: (count: string) => `失败 ${count}`,
    rate: (perSecond: string) => `每秒 ${perSecond}`,
    remaining: (time: string) => `约剩 ${time}`,
    troubled: '与服务器的连接中断，正在重新连接；后台仍在进行。',
    stop: '停止',
    keepGoing: '继续进行',
    stopping: '正在停止…',
  },
  en: {
    of: (done: string, all: string) => `${done} / ${all}`,
    waiting: 'Queued, waiting to start',
    failed: (count: string) => `${count} failed`,
    rate: (perSecond: string) => `${perSecond} a second`,
    remaining: (time: string) => `about ${time} left`,
    troubled: 'The connection is interrupted and being restored; the work goes on in the background.',
    stop: 'Stop',
    keepGoing: 'Keep going',
    stopping: 'Stopping…',
  },
});

interface RunProgressProps {
  /** What is being done, e.g. 「2026 年度考核计算」. */
  readonly title: string;
  /** What is counted, e.g. 「人」. */
  readonly countedUnit: string;
  readonly done: number;
  /** Null while the total is not known yet. */
  readonly total: number | null;
  readonly failed?: number;
  readonly ratePerSecond?: number | null;
  readonly remainingSeconds?: number | null;
  readonly queued?: boolean;
  /** True while the event stream is broken. */
  readonly troubled?: boolean;
  readonly cancel?: { readonly question: string; readonly effect: string; readonly act: () => void; readonly busy: boolean };
}

/** One bar for work in the background: counts, rate, time left, and a stop that says what it will do. */
export function RunProgress({ title, countedUnit, done, total, failed = 0, ratePerSecond, remainingSeconds, queued = false, troubled = false, cancel }: RunProgressProps) {
  const words = useWords(runWords);
  const [asking, setAsking] = useState(false);
  return (
    <div className="run-progress">
      <div className="run-progress-head">
        <strong>{title}</strong>
        {total !== null && <span>{formatShare(done, total)}</span>}
      </div>
      <progress aria-label={title} max={total ?? undefined} value={total === null ? undefined : done} />
      <p className="run-progress-counts" role="status">
        {queued ? (
          words.waiting
        ) : (
          <>
            <span>
              {total === null ? formatCount(done) : words.of(formatCount(done), formatCount(total))} {countedUnit}
            </span>
            {failed > 0 && <span className="run-progress-failed">△ {words.failed(formatCount(failed))}</span>}
            {ratePerSecond ? <span>{words.rate(formatCount(Math.round(ratePerSecond)))}</span> : null}
            {remainingSeconds !== null && remainingSeconds !== undefined && <span>{words.remaining(formatDuration(remainingSeconds))}</span>}
          </>
        )}
      </p>
      {troubled && <p className="quiet">{words.troubled}</p>}
      {cancel && (
        <button type="button" className="button danger" disabled={cancel.busy} onClick={() => setAsking(true)}>
          {cancel.busy ? words.stopping : words.stop}
        </button>
      )}
      {cancel && asking && (
        <Dialog title={cancel.question} onClose={() => setAsking(false)}>
          <div className="button-row">
            <button
              type="button"
              className="button danger"
              onClick={() => {
                setAsking(false);
                cancel.act();
              }}
            >
              {cancel.effect}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {words.keepGoing}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
