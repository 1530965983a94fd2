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
  const { personName, unitName, categoryTitle, startsOn, endsOn, quantityHundredths, unitTitle, organiser, facts, note, lateReason, declaredByName } = claim;
  return (
    <Facts
      facts={[
        { name: terms.person, value: withPerson && personName },
        { name: terms.unit, value: withPerson && unitName },
        { name: terms.category, value: text(categoryTitle) },
        { name: terms.days, value: startsOn && (startsOn === endsOn || !endsOn ? startsOn : `${startsOn} – ${endsOn}`) },
        { name: terms.quantity, value: quantityHundredths !== null && amount(quantityHundredths, unitTitle) },
        { name: terms.organiser, value: organiser },
        ...facts.map(({ title, shown }) => ({ name: text(title), value: text(shown) })),
        { name: terms.note, value: note },
        { name: terms.lateReason, value: lateReason },
        { name: terms.declaredBy, value: withPerson && declaredByName !== personName && declaredByName },
      ]}
    />
  );
}
