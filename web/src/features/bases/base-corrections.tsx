import { useState } from 'react';
import { acceptCorrection, type Base, type BaseCorrection } from '../../api/bases';
import { Author } from '../../pieces/author';
import { CardTable } from '../../pieces/card-table';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { actWords } from './act-words';
import { baseWords } from './base-words';
import { useBaseAct } from './use-base-act';

/** What was advised, until when, and how it was found afterwards. */
export function BaseCorrections({ base, acts }: { base: Base; acts: boolean }) {
  const words = useWords(baseWords);
  const [open, setOpen] = useState<BaseCorrection>();
  if (base.corrections.length === 0) return null;
  return (
    <>
      <CardTable
        title={words.corrections}
        rows={base.corrections}
        rowKey={({ id }) => id}
        columns={[
          { key: 'advice', title: words.advice, names: true, cell: ({ advice }) => advice },
          { key: 'advised', title: words.advisedBy, cell: ({ by, at }) => <><Author name={by} /> <span className="whole">{formatInstant(at)}</span></> },
          { key: 'dueOn', title: words.dueBy, whole: true, cell: ({ dueOn }) => dueOn },
          { key: 'standing', title: words.acceptance, cell: (correction) => <Acceptance of={correction} /> },
          ...(acts
            ? [{
                key: 'accept',
                title: words.toDo,
                cell: (correction: BaseCorrection) =>
                  correction.acceptedAt === null ? (
                    <button type="button" className="button no-print" onClick={() => setOpen(correction)}>
                      {words.accept}
                    </button>
                  ) : (
                    '—'
                  ),
              }]
            : []),
        ]}
      />
      {open && <AcceptDialog base={base} correction={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function Acceptance({ of: { acceptedAt, acceptedBy, acceptanceNote, overdue } }: { of: BaseCorrection }) {
  const words = useWords(baseWords);
  if (acceptedAt !== null) {
    return (
      <>
        ✓ <Author name={acceptedBy ?? ''} /> <span className="whole">{formatInstant(acceptedAt)}</span> {acceptanceNote}
      </>
    );
  }
  return overdue ? <span className="tag error">△ {words.overdue}</span> : <span className="tag warning">◇ {words.open}</span>;
}

function AcceptDialog({ base, correction, onClose }: { base: Base; correction: BaseCorrection; onClose: () => void }) {
  const words = useWords(actWords);
  const accepting = useBaseAct(base.id, (note: string) => acceptCorrection(base.id, correction.id, note), { done: words.accepted_done, onDone: onClose });
  return <ReasonDialog title={words.accept} what={`${correction.advice} ${words.acceptWhat}`} help={words.acceptHelp} about={correction.id} effect={words.acceptEffect} acting={accepting} onClose={onClose} />;
}
