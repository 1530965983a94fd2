import { type FormEvent, useState } from 'react';
import { type Appraisal, type AppraisalPart, recordScores, scoresWorkbook, type TraineeAppraisal } from '../../api/appraisal';
import { CardTable } from '../../pieces/card-table';
import { ErrorSummary, type FormError } from '../../pieces/error-summary';
import { useKeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { RestoredDraft } from '../../pieces/restored-draft';
import { useWords } from '../../words/language';
import { appraisalWords } from './appraisal-words';
import { PartScores } from './part-scores';
import { type Cell, cellKey, compositeOf, formatScore, readScores, type TypedScores } from './typed-scores';
import { useAppraisalAct } from './use-appraisal-act';

/** Trainees × parts; what is typed is kept until it is saved, and the composite follows it. */
export function ScoreGrid({ appraisal, isOpen }: { appraisal: Appraisal; isOpen: boolean }) {
  const words = useWords(appraisalWords);
  const { classId, trainees } = appraisal;
  const parts = appraisal.parts as readonly AppraisalPart[];
  const { draft, write, restored, discard } = useKeptDraft<{ readonly typed: TypedScores }>(`scores-${classId}`, { typed: {} });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const typed = isOpen ? draft.typed : {};
  const { changes, problems } = readScores({ ...appraisal, parts }, typed);
  const saving = useAppraisalAct(classId, () => recordScores(classId, changes), {
    done: words.saved,
    onDone: () => {
      discard();
      setErrors([]);
    },
  });
  const nameOf = ({ personId, part, makeUp }: Cell) => words[makeUp ? 'makeUp' : 'first'](trainees.find((trainee) => trainee.personId === personId)?.name ?? '', part.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setErrors(problems.map(({ cell, problem }) => ({ fieldId: cellKey(cell), sentence: words[problem](nameOf(cell)) })));
    if (problems.length === 0 && changes.length > 0 && !saving.isPending) saving.mutate();
  };
  const done = trainees.filter((trainee) => compositeOf(trainee, parts, typed) !== undefined).length;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {isOpen && restored && Object.keys(typed).length > 0 && <RestoredDraft onDiscard={discard} />}
      <ErrorSummary errors={errors} />
      {saving.isError && <ProblemPanel error={saving.error} />}
      {isOpen && <p className="quiet no-print">{words.keys}</p>}
      <CardTable
        title={words.scores}
        exportHref={scoresWorkbook(classId)}
        aside={words.people(done, trainees.length)}
        rows={trainees}
        rowKey={({ personId }) => personId}
        columns={[
          { key: 'name', title: words.traineeName, names: true, cell: ({ name }) => name },
          { key: 'unit', title: words.unit, cell: ({ unitName }) => unitName },
          ...parts.map((part) => ({
            key: part.part, title: words.partWeight(part.name, part.weight), figure: true,
            cell: (trainee: TraineeAppraisal) => (
              <PartScores trainee={trainee} part={part} typed={typed} isOpen={isOpen} nameOf={nameOf} onType={(cell, text) => write({ typed: { ...draft.typed, [cellKey(cell)]: text } })} faults={errors.map(({ fieldId }) => fieldId)} />
            ),
          })),
          { key: 'composite', title: words.composite, figure: true, cell: (trainee) => sayComposite(compositeOf(trainee, parts, typed)?.hundredths) },
          { key: 'verdict', title: words.verdict, cell: (trainee) => <Verdict passed={compositeOf(trainee, parts, typed)?.passed} /> },
        ]}
      />
      {isOpen && (
        <div className="button-row score-save no-print">
          <button type="submit" className="button primary" disabled={saving.isPending || (changes.length === 0 && problems.length === 0)}>
            {changes.length === 0 && problems.length === 0 ? words.nothingToSave : words.save(changes.length + problems.length)}
          </button>
        </div>
      )}
    </form>
  );
}

function sayComposite(hundredths: number | undefined): string {
  return hundredths === undefined ? '—' : formatScore(hundredths);
}

/** A sign and a word; colour only repeats them. */
function Verdict({ passed }: { passed: boolean | undefined }) {
  const words = useWords(appraisalWords);
  if (passed === undefined) return <span className="quiet">{words.incomplete}</span>;
  return <span className={passed ? 'score-verdict' : 'score-verdict failed'}>{passed ? `✓ ${words.passed}` : `✕ ${words.failed}`}</span>;
}
