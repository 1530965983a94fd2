import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { cancelExport, type Export, exportedFile } from '../../api/exports';
import { isActive } from '../../api/job-status';
import { ConfirmDialog } from '../../pieces/confirm-dialog';
import { DownloadLink } from '../../pieces/download-link';
import { useWords } from '../../words/language';
import { exportsWords } from './exports-words';

/** What can be done with a file now: stopped while it is written, fetched while it is kept. */
export function ExportActs({ file, asOf }: { readonly file: Export; readonly asOf: string }) {
  const words = useWords(exportsWords);
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const stopping = useMutation({ mutationFn: () => cancelExport(file.id), onSettled: () => queries.invalidateQueries({ queryKey: ['exports'] }) });
  if (file.status === 'completed' && file.keptUntil !== null) {
    if (file.keptUntil <= asOf) return <span className="quiet">{words.expired}</span>;
    return (
      <DownloadLink className="" href={exportedFile(file.id)} title={words.downloadOf(file.title)}>
        {words.download}
      </DownloadLink>
    );
  }
  if (!isActive(file)) return <>—</>;
  return (
    <>
      <button type="button" className="button plain" disabled={stopping.isPending} onClick={() => setAsking(true)}>
        {words.stop}
      </button>
      {asking && <ConfirmDialog title={words.stopOf(file.title)} what={words.stopWhat} effect={words.stopEffect} acting={stopping} onClose={() => setAsking(false)} />}
    </>
  );
}
