import { trainingDayAt } from '#kernel';
import type { Claim } from '../../api/claims';
import { Facts } from '../../pieces/facts';
import { claimTerms } from '../../words/claim-terms';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';

/** What is declared, as its form asked for it. */
export function ClaimFacts({ claim, withPerson = false }: { claim: Claim; withPerson?: boolean }) {
  const terms = useWords(claimTerms);
  const text = useText();
  const amount = useAmount();
  const { personName, unitName, categoryTitle, startsOn, endsOn, quantityHundredths, unitTitle, organiser, facts, note, lateReason, filing, declaredByName } = claim;
  return (
    <Facts
      facts={[
        { name: terms.person, value: withPerson && personName },
        { name: terms.unit, value: withPerson && unitName },
        { name: terms.category, value: text(categoryTitle) },
        { name: terms.days, value: startsOn && daysOf({ startsOn, endsOn }) },
        { name: terms.quantity, value: quantityHundredths !== null && amount(quantityHundredths, unitTitle) },
        { name: terms.organiser, value: organiser },
        ...facts.map(({ title, shown }) => ({ name: text(title), value: text(shown) })),
        { name: terms.note, value: note },
        { name: terms.lateReason, value: lateReason },
        { name: terms.filing, value: filing && `${filing.title}（${terms.filedOn(daysOf(filing), trainingDayAt(new Date(filing.filedAt)), filing.filedByName, filing.decidedByName)}）` },
        { name: terms.declaredBy, value: withPerson && declaredByName !== personName && declaredByName },
      ]}
    />
  );
}

function daysOf({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string | null }): string {
  return startsOn === endsOn || !endsOn ? startsOn : `${startsOn} – ${endsOn}`;
}
