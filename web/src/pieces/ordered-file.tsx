import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { cancelExport, type Export, exportEvents, exportQuery, exportedFile } from '../api/exports';
import { isActive } from '../api/job-status';
import { useProgress } from '../api/use-progress';
import { dictionary } from '../words/dictionary';
import { useText, useWords } from '../words/language';
import { DownloadLink } from './download-link';
import { Loaded } from './loaded';
import { ProblemPanel } from './problem-panel';
import { RunProgress } from './run-progress';

const orderedWords = dictionary({
  zh: {
    ordering: '正在提交…',
    parts: '部分',
    stopQuestion: '停止生成？',
    stopEffect: '停止，不保留文件',
    download: (name: string) => `下载${name}`,
    again: '重新生成',
    stopped: (name: string) => `${name}已停止生成。`,
    failed: (name: string) => `${name}未能生成`,
  },
  en: {
    ordering: 'Asking…',
    parts: 'parts',
    stopQuestion: 'Stop writing it?',
    stopEffect: 'Stop and keep nothing',
    download: (name: string) => `Download ${name}`,
    again: 'Write it again',
    stopped: (name: string) => `${name}: stopped.`,
    failed: (name: string) => `${name} could not be written`,
  },
});

interface OrderedFileProps {
  readonly name: string;
  readonly order: () => Promise<Export>;
}

/** A file that takes too long to wait for: ordered with one press, followed while it is written, then there to be downloaded. */
export function OrderedFile({ name, order }: OrderedFileProps) {
  const words = useWords(orderedWords);
  const queries = useQueryClient();
  const [id, setId] = useState<number>();
  const ordering = useMutation({
    mutationFn: order,
    onSuccess: (ordered) => {
      queries.setQueryData(exportQuery(ordered.id).queryKey, ordered);
      setId(ordered.id);
    },
  });
  if (id !== undefined) return <Ordered key={id} id={id} name={name} onAgain={() => setId(undefined)} />;
  return (
    <>
      <button type="button" className="button" disabled={ordering.isPending} onClick={() => ordering.mutate()}>
        {ordering.isPending ? words.ordering : name}
      </button>
      {ordering.isError && <ProblemPanel error={ordering.error} />}
    </>
  );
}

function Ordered({ id, name, onAgain }: { readonly id: number; readonly name: string; readonly onAgain: () => void }) {
  return <Loaded query={useQuery(exportQuery(id))}>{(file) => (isActive(file) ? <Writing file={file} name={name} /> : <Written file={file} name={name} onAgain={onAgain} />)}</Loaded>;
}

function Writing({ file, name }: { readonly file: Export; readonly name: string }) {
  const words = useWords(orderedWords);
  const queries = useQueryClient();
  const { queryKey } = exportQuery(file.id);
  const troubled = useProgress<Export>({ path: exportEvents(file.id), queryKey, active: true });
  const stopping = useMutation({ mutationFn: () => cancelExport(file.id), onSuccess: (stopped) => queries.setQueryData(queryKey, stopped) });
  return (
    <>
      <RunProgress
        title={name}
        countedUnit={words.parts}
        done={file.partsDone}
        total={file.partsTotal}
        queued={file.status === 'queued'}
        troubled={troubled}
        cancel={{ question: words.stopQuestion, effect: words.stopEffect, act: () => stopping.mutate(), busy: stopping.isPending }}
      />
      {stopping.isError && <ProblemPanel error={stopping.error} />}
    </>
  );
}

function Written({ file, name, onAgain }: { readonly file: Export; readonly name: string; readonly onAgain: () => void }) {
  const words = useWords(orderedWords);
  const text = useText();
  if (file.status === 'completed') return <DownloadLink href={exportedFile(file.id)}>{words.download(name)}</DownloadLink>;
  return (
    <div className="message warning" role="status">
      <p>{file.status === 'cancelled' ? words.stopped(name) : words.failed(name)}</p>
      {file.problem && <p>{text(file.problem)}</p>}
      <button type="button" className="button" onClick={onAgain}>
        {words.again}
      </button>
    </div>
  );
}
