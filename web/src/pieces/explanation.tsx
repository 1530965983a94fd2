import './explanation.css';
import type { ExplanationLine, YearExplanation } from '../api/people';
import { formatCredits } from '../words/format';
import { useText, useWords } from '../words/language';
import { AsOf } from './as-of';
import { creditWords } from './credit-words';
import { isPartOfSum, repeatsTheSum, stepWords } from './explanation-steps';
import { PolicyMark, UnconfirmedWarning } from './policy-mark';

/** The ledger page behind a total: fact → rule with clause → credits, the sum, and what would change it. */
export function Explanation({ explanation, subject }: { explanation: YearExplanation; subject: string }) {
  const words = useWords(creditWords);
  const text = useText();
  const summed = explanation.lines.filter((line) => isPartOfSum(line.step));
  const following = explanation.lines.filter((line) => !isPartOfSum(line.step) && !repeatsTheSum(line.step));

  return (
    <div className="stack">
      <div className="page-under">
        <strong>{subject}</strong>
        <PolicyMark policy={explanation.policy} />
        <AsOf at={explanation.asOf} />
        <span>{words.ledgerHead(explanation.ledgerHead.entryNo)}</span>
      </div>
      <UnconfirmedWarning policy={explanation.policy} />
      <SumTable lines={summed} totalHundredths={explanation.totalHundredths} unit={explanation.unit} />
      {following.length > 0 && (
        <section>
          <h3>{words.otherLines}</h3>
          <ul className="explanation-following">
            {following.map((line, index) => (
              <li key={index}>
                <StepName step={line.step} />
                <span>
                  {line.rule && `${text(line.rule)}${words.colon}`}
                  {text(line.text)}
                  {line.clause && <span className="quiet"> {line.clause}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {explanation.wouldChange.length > 0 && (
        <section className="message">
          <h3>{words.wouldChange}</h3>
          <ul>
            {explanation.wouldChange.map((sentence) => (
              <li key={sentence.zh}>{text(sentence)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function SumTable({ lines, totalHundredths, unit }: Pick<YearExplanation, 'lines' | 'totalHundredths' | 'unit'>) {
  const words = useWords(creditWords);
  const text = useText();
  const sum = lines.reduce((total, line) => total + (line.creditsHundredths ?? 0), 0);
  const agrees = sum === totalHundredths;
  return (
    <table role="table" className="register explanation-lines">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.step}
          </th>
          <th role="columnheader" scope="col">
            {words.ruleAndFact}
          </th>
          <th role="columnheader" scope="col">
            {words.clause}
          </th>
          <th role="columnheader" scope="col" className="figure">
            {text(unit)}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line, index) => (
          <tr role="row" key={index}>
            <td role="cell">
              <StepName step={line.step} />
            </td>
            <td role="cell" className="words">
              <Fact line={line} />
              {line.rule && `${text(line.rule)}${words.colon}`}
              {text(line.text)}
            </td>
            <td role="cell" className="clause">
              {line.clause}
            </td>
            <td role="cell" className="figure credits">
              {line.creditsHundredths === null ? '—' : formatCredits(line.creditsHundredths)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th role="rowheader" scope="row">
            {words.total}
          </th>
          <td role="cell" colSpan={2} className={`words ${agrees ? 'sum-agrees' : 'field-error'}`}>
            {agrees ? `✓ ${words.sumsAgree}` : words.sumsDisagree(formatCredits(sum), formatCredits(totalHundredths))}
          </td>
          <td role="cell" className="figure credits">
            {formatCredits(totalHundredths)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** The ledger entry the line speaks of. */
function Fact({ line: { entryTitle, entryDate, entryNo } }: { line: ExplanationLine }) {
  const words = useWords(creditWords);
  if (entryNo === null) return null;
  return (
    <span className="block">
      {entryTitle} <span className="quiet">{[entryDate, words.entryNo(entryNo)].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

function StepName({ step }: Pick<ExplanationLine, 'step'>) {
  return <span className="explanation-step">{useWords(stepWords)[step]}</span>;
}
