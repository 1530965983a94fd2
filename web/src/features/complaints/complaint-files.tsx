import { useState } from 'react';
import { type Complaint, complaintFileAddress, keepComplaintFile, removeComplaintFile } from '../../api/complaints';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Section } from '../../pieces/section';
import { UploadDialog } from '../../pieces/upload-dialog';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { EvidenceList } from '../my-claims/evidence-list';
import { complaintWords } from './complaint-words';
import { useComplaintAct } from './use-complaint-act';

/** What goes with it, of its author and of those who answer. */
export function ComplaintFiles({ complaint: { id, files, mayAttach } }: { complaint: Complaint }) {
  const words = useWords(complaintWords);
  const [adding, setAdding] = useState(false);
  const keeping = useComplaintAct((paper: File) => keepComplaintFile(id, paper), { done: words.fileKept, onDone: () => setAdding(false) });
  const removing = useComplaintAct((fileId: number) => removeComplaintFile(id, fileId), { done: words.fileRemoved });
  if (!mayAttach && files.length === 0) return null;
  return (
    <Section title={words.files}>
      {removing.isError && <ProblemPanel error={removing.error} />}
      <EvidenceList
        evidence={files}
        hrefOf={(piece) => complaintFileAddress(id, piece.id)}
        note={({ addedByName, addedAt }) => `${addedByName} ${formatInstant(addedAt)}`}
        mayRemove={({ mayRemove }) => mayRemove}
        onRemove={(piece) => removing.mutate(piece.id)}
        none={words.noFiles}
      />
      {mayAttach && (
        <p className="no-print">
          <button type="button" className="button" onClick={() => setAdding(true)}>
            {words.addFile}
          </button>
        </p>
      )}
      {adding && <UploadDialog title={words.addFile} effect={words.addFile} sending={keeping} onClose={() => setAdding(false)} />}
    </Section>
  );
}
