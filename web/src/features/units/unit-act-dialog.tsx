import { useMutation, useQueryClient } from '@tanstack/react-query';
import { beginUnitAct, planUnitAct, type TreeUnit, type UnitAct, UNIT_ACT_KINDS, type UnitActPlan } from '../../api/unit-acts';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type DraftProblem, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useNotice } from '../../pieces/notice';
import { SelectField } from '../../pieces/select-field';
import { TextArea } from '../../pieces/text-area';
import { UnitSelect } from '../../pieces/unit-select';
import { useWords } from '../../words/language';
import { ActEffect } from './act-effect';
import { ActPeople } from './act-people';
import { MergedUnits } from './merged-units';
import { type ActField, ASKED_OF, changeOf, isDay, isMissing, type TypedAct } from './typed-act';
import { unitActKinds, unitWords } from './unit-words';

const REFUSED_FIELDS = {
  UNIT_ACT_IN_FUTURE: 'on', UNIT_PLAN_TOO_FAR: 'on', UNIT_ACT_TOO_EARLY: 'on', UNIT_CODE_TAKEN: 'code', UNIT_NAME_TAKEN: 'name', UNIT_ACT_CHANGES_NOTHING: 'name', UNIT_INTO_ITSELF: 'intoUnitId', UNIT_PERSON_ELSEWHERE: 'people',
} as const;

/** One act upon one unit, with its effect before it is sent. A topmost unit is only renamed, or gets a unit below. */
export function UnitActDialog({ unit, today, onClose }: { unit: TreeUnit; today: string; onClose: () => void }) {
  const words = useWords(unitWords);
  const kinds = useWords(unitActKinds);
  const tell = useNotice();
  const queries = useQueryClient();
  const kept = useKeptDraft<TypedAct>(`unit-act-${unit.id}`, { kind: '', on: '', intoUnitId: undefined, code: '', name: '', unitKind: unit.kind, people: [], merged: [], reason: '', documentNo: '' });
  const { kind } = kept.draft;
  const asked: readonly ActField[] = kind === '' ? [] : ASKED_OF[kind];
  const sending = useMutation({
    mutationFn: ({ typed, attempt }: Sent<TypedAct>): Promise<UnitAct | UnitActPlan> => {
      const change = changeOf(unit.id, typed);
      if (change === undefined) throw new Error('an act was sent before it was whole');
      const wanted = { ...change, reason: typed.reason.trim(), documentNo: typed.documentNo.trim() };
      return isAhead(typed.on, today) ? planUnitAct(wanted, attempt) : beginUnitAct(wanted, attempt);
    },
    onSuccess: async (_, { typed }) => {
      kept.forget();
      tell(isAhead(typed.on, today) ? words.sentAhead : words.sent);
      onClose();
      await Promise.all(['unit-tree', 'unit-acts', 'unit-act-plans', 'units', 'people', 'moves', 'overview'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
  const missingWords: Readonly<Record<ActField, string>> = { intoUnitId: words.intoMissing, code: words.codeMissing, name: words.nameMissing, people: words.peopleMissing };
  const problemsOf = (typed: TypedAct): DraftProblem<TypedAct>[] => [
    ...(typed.kind === '' ? [{ field: 'kind' as const, sentence: words.kindMissing }] : []),
    ...(isDay(typed.on) ? [] : [{ field: 'on' as const, sentence: words.onMissing }]),
    ...(typed.kind === '' ? [] : ASKED_OF[typed.kind]).filter((field) => isMissing(typed, field)).map((field) => ({ field, sentence: missingWords[field] })),
    ...(typed.reason.trim() === '' ? [{ field: 'reason' as const, sentence: words.reasonMissing }] : []),
    ...(typed.documentNo.trim() === '' ? [{ field: 'documentNo' as const, sentence: words.documentMissing }] : []),
  ];
  const leads = { open: words.openLead, rename: words.renameLead, merge: words.mergeLead, split: words.splitLead, close: words.closeLead };
  const offered = UNIT_ACT_KINDS.filter((value) => unit.parentId !== null || value === 'open' || value === 'rename');
  return (
    <Dialog shape="sheet" title={`${words.act} · ${unit.name}`} onClose={onClose}>
      <DraftForm kept={kept} problemsOf={problemsOf} refusedFields={REFUSED_FIELDS} sending={sending} lead={kind === '' ? words.whichLead : leads[kind]} effect={words.send}>
        {(bind) => {
          const into = bind('intoUnitId');
          const people = bind('people');
          return (
            <>
              <SelectField label={words.kind} none={words.choose} options={offered.map((value) => ({ value, label: kinds[value] }))} {...bind('kind')} />
              <Field label={words.from} type="date" help={words.onHelp} {...bind('on')} />
              {isAhead(kept.draft.on, today) && <p role="note">{words.ahead(kept.draft.on)}</p>}
              {asked.includes('intoUnitId') && (
                <div className="field">
                  <UnitSelect label={words.into} placeholder={words.chooseUnit} value={into.value} onValue={into.onValue} />
                  {into.error && <p className="field-error">{into.error}</p>}
                </div>
              )}
              {asked.includes('code') && <Field label={words.newCode} maxLength={64} autoComplete="off" {...bind('code')} />}
              {asked.includes('name') && <Field label={kind === 'rename' ? words.newName : words.newUnit} maxLength={120} autoComplete="off" {...bind('name')} />}
              {asked.includes('name') && <Field label={words.unitKind} help={words.unitKindHelp} maxLength={40} autoComplete="off" {...bind('unitKind')} />}
              {asked.includes('people') && <ActPeople unitId={unit.id} value={people.value} onValue={people.onValue} error={people.error} />}
              {kind === 'open' && <MergedUnits {...bind('merged')} />}
              <TextArea label={words.reason} rows={2} maxLength={240} {...bind('reason')} />
              <Field label={words.documentNo} maxLength={100} autoComplete="off" {...bind('documentNo')} />
              <ActEffect change={changeOf(unit.id, kept.draft)} />
            </>
          );
        }}
      </DraftForm>
    </Dialog>
  );
}

function isAhead(on: string, today: string): boolean {
  return isDay(on) && on > today;
}
