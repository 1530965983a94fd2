import { useQuery } from '@tanstack/react-query';
import { MOVE_KINDS, type MoveKind, recordMove } from '../../api/moves';
import { overviewQuery } from '../../api/overview';
import type { Person } from '../../api/people';
import { useTrainingYear } from '../../app/session';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type DraftProblem, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { SelectField } from '../../pieces/select-field';
import { TextArea } from '../../pieces/text-area';
import { UnitSelect } from '../../pieces/unit-select';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { ranksToChoose } from '../../words/ranks-to-choose';
import { useOfficialWord } from '../../words/use-official-word';
import { moveKinds, moveWords } from './move-words';

interface TypedMove {
  readonly kind: MoveKind | '';
  readonly on: string;
  readonly unitId: number | undefined;
  readonly post: string;
  readonly rank: string;
  readonly managedBy: string;
  readonly status: string;
  readonly reason: string;
  readonly documentNo: string;
}

type Asked = 'unitId' | 'post' | 'rank' | 'managedBy' | 'status';

const ASKED: Readonly<Record<MoveKind, readonly Asked[]>> = {
  transfer: ['unitId', 'post', 'rank', 'managedBy'],
  appointment: ['post', 'rank', 'managedBy'],
  secondment: ['unitId', 'post', 'managedBy'],
  aid: ['unitId', 'post', 'managedBy'],
  status: ['status'],
  retirement: [],
  departure: [],
  return: ['unitId', 'post', 'rank', 'managedBy'],
};

/** What changes is sent; what was left as it is stays. */
export function MoveDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const words = useWords(moveWords);
  const kinds = useWords(moveKinds);
  const official = useOfficialWord();
  const ranks = ranksToChoose([...person.postings, ...(useQuery(overviewQuery(useTrainingYear())).data?.byRank ?? [])]);
  const kept = useKeptDraft<TypedMove>(`move-${person.id}`, { kind: '', on: '', unitId: undefined, post: person.post, rank: '', managedBy: person.managedBy, status: '', reason: '', documentNo: '' });
  const asked: readonly Asked[] = kept.draft.kind === '' ? [] : ASKED[kept.draft.kind];
  const recording = useAct(
    ({ typed, attempt }: Sent<TypedMove>) => {
      if (typed.kind === '') throw new Error('a move was sent before it was whole');
      const fields = ASKED[typed.kind];
      return recordMove(
        {
          personId: person.id, kind: typed.kind, on: typed.on, reason: typed.reason.trim(), documentNo: typed.documentNo.trim(),
          ...(fields.includes('unitId') && typed.unitId !== undefined ? { unitId: typed.unitId } : {}),
          ...(fields.includes('post') && typed.post !== person.post ? { post: typed.post.trim() } : {}),
          ...(fields.includes('rank') && typed.rank !== '' ? { rank: typed.rank } : {}),
          ...(fields.includes('managedBy') && typed.managedBy !== person.managedBy ? { managedBy: typed.managedBy.trim() } : {}),
          ...(fields.includes('status') ? { status: typed.status.trim() } : {}),
        },
        attempt,
      );
    },
    {
      done: words.recorded_done,
      changes: [['person'], ['people'], ['moves'], ['person-year'], ['explanation']],
      onDone: () => {
        kept.forget();
        onClose();
      },
    },
  );
  const problemsOf = (typed: TypedMove): DraftProblem<TypedMove>[] => {
    const found: [keyof TypedMove, string | false][] = [
      ['kind', typed.kind === '' && words.kindMissing],
      ['on', !/^\d{4}-\d{2}-\d{2}$/.test(typed.on) && words.onMissing],
      ['unitId', typed.kind === 'transfer' && typed.unitId === undefined && words.unitMissing],
      ['rank', typed.kind === 'appointment' && typed.rank === '' && typed.post === person.post && words.rankMissing],
      ['status', typed.kind === 'status' && typed.status.trim() === '' && words.statusMissing],
      ['reason', typed.reason.trim() === '' && words.reasonMissing],
      ['documentNo', typed.documentNo.trim() === '' && words.documentMissing],
    ];
    return found.flatMap(([field, sentence]) => (sentence ? [{ field, sentence }] : []));
  };
  return (
    <Dialog shape="sheet" title={words.record} onClose={onClose}>
      <DraftForm
        kept={kept}
        problemsOf={problemsOf}
        refusedFields={{ MOVE_IN_FUTURE: 'on', MOVE_BEFORE_POSTING: 'on', MOVE_UNIT_UNKNOWN: 'unitId' }}
        sending={recording}
        lead={words.recordLead}
        effect={words.recordNamed(person.name)}
      >
        {(bind) => {
          const unit = bind('unitId');
          return (
            <>
              <SelectField label={words.kind} none={words.choose} options={MOVE_KINDS.map((value) => ({ value, label: kinds[value] }))} {...bind('kind')} />
              <Field label={words.on} type="date" {...bind('on')} />
              {asked.includes('unitId') && (
                <div className="field">
                  <UnitSelect label={words.unit} placeholder={kept.draft.kind === 'transfer' ? words.chooseUnit : words.keepUnit} value={unit.value} onValue={unit.onValue} />
                  {unit.error && <p className="field-error">{unit.error}</p>}
                </div>
              )}
              {asked.includes('post') && <Field label={words.post} help={words.postHelp} maxLength={40} autoComplete="off" {...bind('post')} />}
              {asked.includes('rank') && <SelectField label={words.rank} none={words.keep} options={ranks.map((rank) => ({ value: rank, label: official(rank) }))} {...bind('rank')} />}
              {asked.includes('managedBy') && <Field label={words.managedBy} maxLength={80} autoComplete="off" {...bind('managedBy')} />}
              {asked.includes('status') && <Field label={words.status} maxLength={20} autoComplete="off" {...bind('status')} />}
              <TextArea label={words.reason} rows={2} maxLength={300} {...bind('reason')} />
              <Field label={words.documentNo} maxLength={100} autoComplete="off" {...bind('documentNo')} />
            </>
          );
        }}
      </DraftForm>
    </Dialog>
  );
}
