import './credit-bar.css';
import type { Requirement } from '../api/people';
import { sayCredits } from '../words/format';
import { useText, useWords } from '../words/language';
import { CreditStanding } from './credit-bar';
import { creditWords } from './credit-words';

/** The head of a requirement that is met by meeting some of those below it: it counts no amounts, so it has no bar. */
export function RequirementGroup({ requirement }: { requirement: Requirement }) {
  const { title, clause, neededHundredths, countedHundredths, advisory } = requirement;
  const words = useWords(creditWords);
  const text = useText();
  return (
    <div className="credit-bar keep-together">
      <div className="credit-bar-head">
        <span className="credit-bar-title">
          {text(title)}
          {clause && <span className="quiet"> {clause}</span>}
          {advisory && <span className="quiet"> {words.advisory}</span>}
        </span>
        <span className="credit-bar-figures">{words.ofTheFollowing(sayCredits(neededHundredths), sayCredits(countedHundredths))}</span>
      </div>
      <div className="credit-bar-foot">
        <CreditStanding {...requirement} missing={words.notYetMet} />
      </div>
    </div>
  );
}
