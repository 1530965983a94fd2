import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { addEvidence, type Claim, type Evidence, evidenceAddress, removeEvidence } from '../../api/claims';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { marks } from '../../words/marks';
import { EvidenceList } from '../my-claims/evidence-list';
import { declareWords } from './declare-words';

const ACCEPTED = '.jpg,.jpeg,.png,.webp,.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx';

interface EvidenceFieldProps {
  readonly id: string;
  /** 0 while the server has no draft. */
  readonly claimId: number;
  readonly error: string | undefined;
  readonly papers: readonly string[];
  readonly evidence: readonly Evidence[];
  /** The draft on the server that a file belongs to; made when there is none yet. */
  readonly claimFor: () => Promise<Claim>;
  readonly onClaim: (claim: Claim) => void;
}

interface RefusedFile {
  readonly name: string;
  readonly problem: unknown;
}

/** Files go up at once, one after the other, each with its progress; what is listed is safe on the server, and one that is refused stops no other. */
export function EvidenceField({ id, claimId: heldId, error, papers, evidence, claimFor, onClaim }: EvidenceFieldProps) {
  const words = useWords(declareWords);
  const mark = useWords(marks);
  const tell = useNotice();
  const [progress, setProgress] = useState<{ readonly name: string; readonly share: number }>();
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const keep = async (file: File) => {
    const { id: claimId } = await claimFor();
    onClaim(await addEvidence(claimId, file, (share) => setProgress({ name: file.name, share })));
    tell(words.uploaded(file.name));
  };
  const uploading = useMutation({
    mutationFn: async (files: readonly File[]) => {
      setRefused([]);
      for (const file of files) await keep(file).catch((problem: unknown) => setRefused((before) => [...before, { name: file.name, problem }]));
    },
    onSettled: () => setProgress(undefined),
  });
  const removing = useMutation({
    mutationFn: async (piece: Evidence) => {
      const { id: claimId } = await claimFor();
      onClaim(await removeEvidence(claimId, piece.id));
    },
  });
  const helpId = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.evidence}</label>
      {papers.length > 0 && <p>{words.asks(mark.list(papers))}</p>}
      <EvidenceList hrefOf={(piece) => evidenceAddress(heldId, piece.id)} evidence={evidence} onRemove={(piece) => removing.mutate(piece)} />
      {refused.map(({ name, problem }, index) => (
        <ProblemPanel key={index} error={problem} about={words.notUploaded(name)} />
      ))}
      {removing.isError && <ProblemPanel error={removing.error} />}
      {progress && (
        <p role="status">
          <progress value={progress.share} max={1} aria-label={words.uploading(progress.name, Math.round(progress.share * 100))} /> {words.uploading(progress.name, Math.round(progress.share * 100))}
        </p>
      )}
      <input
        id={id}
        type="file"
        multiple
        accept={ACCEPTED}
        disabled={uploading.isPending}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${helpId}${error ? ` ${id}-error` : ''}`}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) uploading.mutate(files);
        }}
      />
      <p id={helpId} className="quiet">
        {words.evidenceHelp}
      </p>
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
