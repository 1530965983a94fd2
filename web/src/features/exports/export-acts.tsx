import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { cancelExport, EXPORT_KINDS, type Export, exportedFile, renewExport } from '../../api/exports';
import { isActive } from '../../api/job-status';
import { ConfirmDialog } from '../../pieces/confirm-dialog';
import { DownloadLink } from '../../pieces/download-link';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { exportsWords } from './exports-words';

/** What can be done with a file now: stopped while it is written, fetched while it is kept, asked for again afterwards. */
export function ExportActs({ file, asOf }: { readonly file: Export; readonly asOf: string }) {
  const words = useWords(exportsWords);
  if (isActive(file)) return <Stop file={file} />;
  if (file.keptUntil === null) return <Renewal file={file} />;
  if (file.keptUntil > asOf) {
    return (
      <DownloadLink className="" href={exportedFile(file.id)} title={words.downloadOf(file.title)}>
        {words.download}
      </DownloadLink>
    );
  }
  return (
    <>
      <p className="quiet">{isList(file) ? words.expiredList : words.expiredPaper}</p>
      <Renewal file={file} />
    </>
  );
}

function Stop({ file }: { readonly file: Export }) {
  const words = useWords(exportsWords);
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const stopping = useMutation({ mutationFn: () => cancelExport(file.id), onSettled: () => queries.invalidateQueries({ queryKey: ['exports'] }) });
  return (
    <>
      <button type="button" className="button plain" disabled={stopping.isPending} onClick={() => setAsking(true)}>
        {words.stop}
      </button>
      {asking && <ConfirmDialog title={words.stopOf(file.title)} what={words.stopWhat} effect={words.stopEffect} acting={stopping} onClose={() => setAsking(false)} />}
    </>
  );
}

function Renewal({ file }: { readonly file: Export }) {
  const words = useWords(exportsWords);
  const queries = useQueryClient();
  const renewing = useMutation({ mutationFn: () => renewExport(file.id), onSuccess: () => queries.invalidateQueries({ queryKey: ['exports'] }) });
  if (!isList(file)) return null;
  return (
    <>
      <button type="button" className="button plain" title={words.renewOf(file.title)} disabled={renewing.isPending} onClick={() => renewing.mutate()}>
        {words.renew}
      </button>
      {renewing.isSuccess && (
        <p className="quiet" role="status">
          {words.renewed}
        </p>
      )}
      {renewing.isError && <ProblemPanel error={renewing.error} />}
    </>
  );
}

/** Papers of a class are asked for on the page of the class. */
function isList({ kind }: Export): boolean {
  return EXPORT_KINDS.some((list) => list === kind);
}
