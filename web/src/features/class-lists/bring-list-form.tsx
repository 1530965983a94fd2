import '../../pieces/field.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useMemo, useState } from 'react';
import { bringList, type ListWanted, listTemplate } from '../../api/class-lists';
import { newAttempt } from '../../api/client';
import { asProblem } from '../../api/problem';
import { DownloadLink } from '../../pieces/download-link';
import { ErrorSummary } from '../../pieces/error-summary';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { fileProblem, LARGEST_FILE_BYTES } from '../imports/chosen-file';
import { FileChoice } from '../imports/file-choice';
import { importWords } from '../imports/import-words';
import { formatSize } from '../imports/size-words';
import { listWords } from './list-words';

const FILE_FIELD = 'list-file';

/** What the list is for, its template, and the file; a browser gives a chosen file to no later page, so nothing is kept. */
export function BringListForm({ wanted, what, effect }: { wanted: ListWanted; what: string; effect: string }) {
  const words = useWords(listWords);
  const files = useWords(importWords);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const [attempt, setAttempt] = useState(newAttempt);
  const [sent, setSent] = useState(false);
  const bringing = useMutation({
    mutationFn: bringList,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['class', wanted.classId, 'lists'] });
      await navigate({ to: '/classes/$classId/lists/$importId', params: { classId: wanted.classId, importId: id } });
    },
  });
  const refusal = bringing.isError ? asProblem(bringing.error) : undefined;
  const isOfFile = refusal !== undefined && [400, 413].includes(refusal.status);
  const error = isOfFile ? refusal.details.detail || refusal.details.title : sent ? fileProblem(file, files) : undefined;
  const summary = useMemo(() => (error ? [{ fieldId: FILE_FIELD, sentence: error }] : []), [error]);
  const choose = (chosen: File) => {
    setFile(chosen);
    setSent(false);
    setAttempt(newAttempt());
    bringing.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (file && !fileProblem(file, files) && !bringing.isPending) bringing.mutate({ ...wanted, file, attempt });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p>{what}</p>
      <p>
        <DownloadLink href={listTemplate(wanted)}>{words.template}</DownloadLink>
      </p>
      {refusal && !isOfFile && <ProblemPanel error={refusal} />}
      <ErrorSummary errors={summary} />
      <FileChoice id={FILE_FIELD} file={file} help={words.fileHelp(formatSize(LARGEST_FILE_BYTES))} error={error} onFile={choose} />
      <div className="button-row">
        <button type="submit" className="button primary" disabled={bringing.isPending}>
          {bringing.isPending ? words.uploading : effect}
        </button>
      </div>
    </form>
  );
}
