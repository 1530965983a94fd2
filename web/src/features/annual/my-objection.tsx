import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keepObjectionPaper, type Objection, objectionPaper, objectionsQuery, raiseObjection, withdrawObjection } from '../../api/objections';
import { DownloadLink } from '../../pieces/download-link';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { Facts } from '../../pieces/facts';
import { useKeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Section } from '../../pieces/section';
import { StateLine } from '../../pieces/state-line';
import { TextArea } from '../../pieces/text-area';
import { UploadDialog } from '../../pieces/upload-dialog';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { objectionLine } from './objection-line';
import { objectionStates, publicityWords } from './publicity-words';

/** What one holds against one's result: the form while objections are accepted, and where each stands. */
export function MyObjection({ year, mayObject }: { year: number; mayObject: boolean }) {
  const words = useWords(publicityWords);
  const own = useQuery(objectionsQuery({ year, own: true })).data?.items ?? [];
  const open = own.some(({ state }) => state === 'raised' || state === 'proposed');
  if (!mayObject && own.length === 0) return null;
  return (
    <Section title={words.objection}>
      {own.map((objection) => <OwnObjection key={objection.id} objection={objection} />)}
      {!open && (mayObject ? <ObjectionForm year={year} /> : <p className="quiet">{words.closed}</p>)}
    </Section>
  );
}

function ObjectionForm({ year }: { year: number }) {
  const words = useWords(publicityWords);
  const kept = useKeptDraft(`objection-${year}`, { body: '' });
  const raising = useAct(({ typed, attempt }: Sent<{ body: string }>) => raiseObjection(year, typed.body.trim(), attempt), { done: words.raised, changes: [['objections']], onDone: kept.discard });
  return (
    <DraftForm kept={kept} lead={words.objectionLead} problemsOf={({ body }) => (body.trim() === '' ? [{ field: 'body', sentence: words.bodyMissing }] : [])} sending={raising} effect={words.raise}>
      {(bind) => <TextArea label={words.body} rows={5} maxLength={2000} {...bind('body')} />}
    </DraftForm>
  );
}

function OwnObjection({ objection }: { objection: Objection }) {
  const words = useWords(publicityWords);
  const states = useWords(objectionStates);
  const [attaching, setAttaching] = useState(false);
  const withdrawing = useAct(() => withdrawObjection(objection.id), { done: words.withdrawn, changes: [['objections']] });
  const keeping = useAct((paper: File) => keepObjectionPaper(objection.id, paper), { done: words.attachDone, changes: [['objections']], onDone: () => setAttaching(false) });
  return (
    <>
      <StateLine label={words.line} states={objectionLine(objection, words, states)} />
      <Facts
        facts={[
          { name: words.body, value: objection.body },
          { name: words.file, value: objection.fileName !== '' && <DownloadLink href={objectionPaper(objection.id)}>{objection.fileName}</DownloadLink> },
          { name: words.reason, value: (objection.state === 'upheld' || objection.state === 'rejected') && objection.proposalReason },
        ]}
      />
      {withdrawing.isError && <ProblemPanel error={withdrawing.error} />}
      {objection.mayWithdraw && (
        <div className="button-row">
          <button type="button" className="button" onClick={() => setAttaching(true)}>{words.attach}</button>
          <button type="button" className="button" disabled={withdrawing.isPending} onClick={() => withdrawing.mutate()}>{words.withdraw}</button>
        </div>
      )}
      {attaching && <UploadDialog title={words.attach} effect={words.attach} sending={keeping} onClose={() => setAttaching(false)} />}
    </>
  );
}
