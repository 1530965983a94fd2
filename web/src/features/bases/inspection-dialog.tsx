import { CRITERIA, gradeOf, INSPECTION_CRITERIA, type InspectionCriterion, totalOf } from '#contracts';
import { inspectBase } from '../../api/bases';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type DraftProblem, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { TextArea } from '../../pieces/text-area';
import { useWords } from '../../words/language';
import { actWords } from './act-words';
import type { BaseActProps } from './base-act-props';
import { baseTerms } from './base-words';
import { useBaseAct } from './use-base-act';

type TypedInspection = Readonly<Record<InspectionCriterion | 'visitedOn' | 'inspectors' | 'remarks' | 'nextExaminationOn', string>>;

const EMPTY: TypedInspection = { visitedOn: '', inspectors: '', theme: '', courses: '', facilities: '', management: '', teachers: '', effect: '', remarks: '', nextExaminationOn: '' };

const isScore = (written: string, most: number) => /^\d{1,3}$/.test(written.trim()) && Number(written) <= most;

function scoresOf(typed: TypedInspection): Record<InspectionCriterion, number> | undefined {
  if (!CRITERIA.every((criterion) => isScore(typed[criterion], INSPECTION_CRITERIA[criterion]))) return undefined;
  const { theme, courses, facilities, management, teachers, effect } = typed;
  return { theme: Number(theme), courses: Number(courses), facilities: Number(facilities), management: Number(management), teachers: Number(teachers), effect: Number(effect) };
}

/** A visit scored criterion by criterion; total and grade follow the typing. */
export function InspectionDialog({ base, title, onClose }: BaseActProps) {
  const words = useWords(actWords);
  const terms = useWords(baseTerms);
  const kept = useKeptDraft<TypedInspection>(`base-inspection-${base.id}`, EMPTY);
  const scores = scoresOf(kept.draft);
  const total = scores && totalOf(scores);
  const inspecting = useBaseAct(
    base.id,
    ({ typed, attempt }: Sent<TypedInspection>) => {
      const scored = scoresOf(typed);
      if (!scored) throw new Error('an inspection was sent before it was whole');
      const { visitedOn, inspectors, remarks, nextExaminationOn } = typed;
      return inspectBase(base.id, { visitedOn, inspectors, remarks, scores: scored, ...(nextExaminationOn === '' ? {} : { nextExaminationOn }) }, attempt);
    },
    {
      done: words.inspected_done,
      onDone: () => {
        kept.forget();
        onClose();
      },
    },
  );
  const problemsOf = (typed: TypedInspection): DraftProblem<TypedInspection>[] => [
    ...(typed.visitedOn === '' ? [{ field: 'visitedOn', sentence: words.visitedMissing } as const] : []),
    ...(typed.inspectors.trim() === '' ? [{ field: 'inspectors', sentence: words.inspectorsMissing } as const] : []),
    ...CRITERIA.filter((criterion) => !isScore(typed[criterion], INSPECTION_CRITERIA[criterion])).map((field) => ({ field, sentence: words.scoreWrong(terms[field], INSPECTION_CRITERIA[field]) })),
  ];
  return (
    <Dialog shape="sheet" title={`${title} · ${base.name}`} onClose={onClose}>
      <DraftForm
        kept={kept}
        problemsOf={problemsOf}
        refusedFields={{ VISIT_AHEAD: 'visitedOn' }}
        sending={inspecting}
        lead={words.inspectLead}
        effect={total === undefined ? title : words.inspectEffect(total, terms[gradeOf(total)])}
      >
        {(bind) => (
          <>
            <Field label={words.visitedOn} type="date" {...bind('visitedOn')} />
            <Field label={words.inspectors} maxLength={200} {...bind('inspectors')} />
            {CRITERIA.map((criterion) => (
              <Field key={criterion} label={words.scoreLabel(terms[criterion], INSPECTION_CRITERIA[criterion])} inputMode="numeric" maxLength={3} autoComplete="off" {...bind(criterion)} />
            ))}
            <p role="status">
              <strong>{total === undefined ? words.sumOpen : words.sum(total, terms[gradeOf(total)])}</strong>
            </p>
            <TextArea label={words.remarks} maxLength={1000} {...bind('remarks')} />
            <Field label={words.nextExaminationOn} help={words.nextHelp} type="date" {...bind('nextExaminationOn')} />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}
