import '../../pieces/credit-bar.css';
import './evaluation.css';
import { EVALUATION_GRADES, EVALUATION_INDICATORS, type EvaluationGrade } from '#contracts';
import type { EvaluationResult, IndicatorResult } from '../../api/evaluation-results';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { Section } from '../../pieces/section';
import { formatCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { evaluationWords } from './evaluation-words';
import { useFormName } from './use-form-name';

const GRADES = Object.keys(EVALUATION_GRADES) as readonly EvaluationGrade[];

/** What was answered: a picture, the same in figures, and what people wrote. */
export function FormResult({ of }: { of: EvaluationResult }) {
  const words = useWords(evaluationWords);
  const nameOf = useFormName();
  const { belowMinimum, given, leastAnswers, overallHundredths, indicators } = of;
  return (
    <div className="stack" id="result">
      <Section title={words.resultOf(nameOf(of))}>
        {belowMinimum || overallHundredths === null ? (
          <EmptyState title={words.belowTitle} why={words.belowWhy(given, leastAnswers)} />
        ) : (
          <div className="stack">
            <p>{words.overallIs(formatCredits(overallHundredths), given)}</p>
            <GradeChart indicators={indicators} />
          </div>
        )}
      </Section>
      {!belowMinimum && (
        <>
          <GradeTable indicators={indicators} />
          <Comments of={of} />
        </>
      )}
    </div>
  );
}

/** For the eye; the table below says the same. */
function GradeChart({ indicators }: { indicators: readonly IndicatorResult[] }) {
  const words = useWords(evaluationWords);
  const text = useText();
  return (
    <figure className="grade-chart keep-together">
      <figcaption>
        <strong>{words.chart}</strong>
        <ul className="credit-bar-legend">
          {GRADES.map((grade, index) => (
            <li key={grade}>
              <span className={`credit-bar-swatch fill-${index}`} aria-hidden="true" />
              {text(EVALUATION_GRADES[grade])}
            </li>
          ))}
        </ul>
      </figcaption>
      <div className="grade-chart-bars" aria-hidden="true">
        {indicators.map(({ indicator, averageHundredths, counts }) => (
          <div key={indicator} className="grade-chart-line">
            <span>{text(EVALUATION_INDICATORS[indicator])}</span>
            <span className="credit-bar-track">
              {GRADES.filter((grade) => counts[grade] > 0).map((grade) => (
                <span key={grade} className={`credit-bar-part fill-${GRADES.indexOf(grade)}`} style={{ flexGrow: counts[grade] }} />
              ))}
            </span>
            <span className="grade-chart-mean">{formatCredits(averageHundredths)}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

function GradeTable({ indicators }: { indicators: readonly IndicatorResult[] }) {
  const words = useWords(evaluationWords);
  const text = useText();
  return (
    <CardTable
      title={words.table}
      rows={indicators}
      rowKey={({ indicator }) => indicator}
      columns={[
        { key: 'indicator', title: words.indicator, names: true, cell: ({ indicator }) => text(EVALUATION_INDICATORS[indicator]) },
        ...GRADES.map((grade) => ({ key: grade, title: text(EVALUATION_GRADES[grade]), figure: true, cell: ({ counts }: IndicatorResult) => words.answerCount(counts[grade]) })),
        { key: 'average', title: words.average, figure: true, cell: ({ averageHundredths }) => formatCredits(averageHundredths) },
      ]}
    />
  );
}

function Comments({ of: { open, comments } }: { of: EvaluationResult }) {
  const words = useWords(evaluationWords);
  return (
    <Section title={words.comments}>
      {open || comments.length === 0 ? (
        <p className="quiet">{open ? words.commentsLater : words.noComments}</p>
      ) : (
        <ul className="evaluation-comments">
          {comments.map((comment, index) => (
            <li key={index}>{comment}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
