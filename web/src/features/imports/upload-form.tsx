import '../../pieces/field.css';
import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { newAttempt } from '../../api/client';
import { type CityImportKind, type Import, IMPORT_KINDS, importTemplate, type uploadImport } from '../../api/imports';
import { asProblem } from '../../api/problem';
import { useSession } from '../../app/session';
import { Choices } from '../../pieces/choices';
import { ErrorSummary } from '../../pieces/error-summary';
import type { KeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { fileProblem } from './chosen-file';
import { FileChoice } from './file-choice';
import { mayImport } from './may-import';
import { importWords } from './import-words';

const FILE_FIELD = 'import-file';
/** Refusals that speak of the file stand at the file; the others stand above the form. */
const NOT_ABOUT_THE_FILE = [0, 401, 403, 429];

type Uploading = UseMutationResult<Import, Error, Parameters<typeof uploadImport>[0]>;

export interface WantedImport {
  readonly kind: CityImportKind;
  readonly year: number;
}

/** Kind and year are kept; a file is chosen and not typed, and a browser gives it to no later page. */
export function UploadForm({ kept, uploading }: { kept: KeptDraft<WantedImport>; uploading: Uploading }) {
  const words = useWords(importWords);
  const session = useSession();
  const { years } = session;
  const { kind, year } = kept.draft;
  const [file, setFile] = useState<File>();
  const [attempt, setAttempt] = useState(newAttempt);
  const [sent, setSent] = useState(false);

  const refusal = uploading.isError ? asProblem(uploading.error) : undefined;
  const refusedFile = refusal && !NOT_ABOUT_THE_FILE.includes(refusal.status) && refusal.status < 500 ? refusal.details.detail || refusal.details.title : undefined;
  const error = refusedFile ?? (sent || file ? fileProblem(file, words) : undefined);

  const shown = sent || refusedFile ? error : undefined;
  const summary = useMemo(() => (shown ? [{ fieldId: FILE_FIELD, sentence: shown }] : []), [shown]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (file && !fileProblem(file, words) && !uploading.isPending) uploading.mutate({ kind, year, file, attempt });
  };
  const choose = (chosen: File) => {
    setFile(chosen);
    setSent(false);
    setAttempt(newAttempt());
    uploading.reset();
  };

  return (
    <form className="form" onSubmit={submit} noValidate>
      <p>{words.uploadLead}</p>
      {refusal && !refusedFile && <ProblemPanel error={refusal} />}
      <ErrorSummary errors={summary} />
      <Choices
        legend={words.whichKind}
        value={kind}
        onValue={(value) => kept.write({ kind: value, year })}
        options={IMPORT_KINDS.filter((option) => mayImport(session, option)).map((option) => ({
          value: option,
          label: words[option],
          what: words[`${option}What`],
          aside: (
            <a href={importTemplate(option)} download>
              {words.templateOf(words[option])}
            </a>
          ),
        }))}
      />
      <div className="field">
        <label htmlFor="import-year">{words.year}</label>
        <select id="import-year" className="input" value={year} onChange={(event) => kept.write({ kind, year: Number(event.target.value) })}>
          {(years.includes(year) ? years : [year, ...years]).map((option) => (
            <option key={option} value={option}>
              {words.yearOf(option)}
            </option>
          ))}
        </select>
      </div>
      <FileChoice id={FILE_FIELD} file={file} error={error} onFile={choose} />
      <div className="button-row">
        <button type="submit" className="button primary" disabled={uploading.isPending}>
          {uploading.isPending ? words.uploading : words.start(words[kind], year)}
        </button>
      </div>
    </form>
  );
}
