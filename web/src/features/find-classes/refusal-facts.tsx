import type { TrainingClass } from '../../api/classes';
import type { Eligibility } from '../../api/enrolments';
import { classTerms } from '../../words/class-terms';
import { sayDay } from '../../words/days';
import { formatInstant } from '../../words/format';
import { useSpeech, useWords } from '../../words/language';
import { TargetGroup } from '../classes/target-group';
import { offerWords } from './offer-words';

const CONDITIONS = ['ranks', 'posts', 'staffKinds', 'unitIds'] as const;

/** What the rule was measured against: the hour, the other class, the conditions that are not fulfilled. */
export function RefusalFacts({ eligibility: { code, facts }, targetGroup }: { eligibility: Eligibility; targetGroup: TrainingClass['targetGroup'] }) {
  const words = useWords(offerWords);
  const terms = useWords(classTerms);
  const { language } = useSpeech();
  const said = (name: string) => (typeof facts[name] === 'string' ? facts[name] : undefined);
  if (code === 'ENROLMENT_NOT_OPEN') return said('opensAt') && <p>{words.opensAt(formatInstant(said('opensAt') ?? ''))}</p>;
  if (code === 'ENROLMENT_CLOSED') return said('closedAt') && <p>{words.closedAt(formatInstant(said('closedAt') ?? ''))}</p>;
  if (code === 'TRAINEE_CLASH') return <p>{words.clashWith(said('title') ?? '', `${sayDay(said('day') ?? '', language)}${terms[said('half') === 'pm' ? 'pm' : 'am']}`)}</p>;
  if (code !== 'OUTSIDE_TARGET_GROUP') return null;
  const lacking = Array.isArray(facts['lacking']) ? CONDITIONS.filter((condition) => (facts['lacking'] as unknown[]).includes(condition)) : [];
  return (
    <>
      <p>
        {words.lacking}
        {language === 'zh' ? '：' : ': '}
        {lacking.map((condition) => words[condition]).join(language === 'zh' ? '、' : ', ')}
      </p>
      <TargetGroup group={targetGroup} />
    </>
  );
}
