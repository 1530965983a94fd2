import type { TrainingClass } from '../../api/classes';
import { type Eligibility, isUnderWay } from '../../api/enrolments';
import { Section } from '../../pieces/section';
import { StateLine } from '../../pieces/state-line';
import { formatInstant } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { EnrolmentStateTag } from '../my-classes/enrolment-state-tag';
import { useEnrolmentLine } from '../my-classes/use-enrolment-line';
import { Withdrawal } from '../my-classes/withdrawal';
import { ApplyButton } from './apply-button';
import { offerWords } from './offer-words';
import { RefusalFacts } from './refusal-facts';
import { useApplicationPath } from './use-application-path';

/** May I apply, why not, what happens then; once applied, where I stand and how to leave. */
export function OwnStanding({ of, eligibility }: { of: TrainingClass; eligibility: Eligibility }) {
  const words = useWords(offerWords);
  const text = useText();
  const line = useEnrolmentLine();
  const path = useApplicationPath();
  const { enrolment, mayApply, reason } = eligibility;
  const inClass = enrolment && isUnderWay(enrolment);
  if (inClass) {
    return (
      <Section title={words.inClass} aside={<EnrolmentStateTag state={enrolment.state} />}>
        <div className="stack">
          {enrolment.position !== null && <p>{words.ahead(enrolment.position, enrolment.ahead)}</p>}
          <StateLine states={line(enrolment)} label={words.path} />
          <Withdrawal enrolment={enrolment} />
        </div>
      </Section>
    );
  }
  return (
    <Section title={words.standing}>
      <div className="stack">
        {mayApply ? (
          <p>
            ✓ <strong>{words.may}</strong>　<SeatsSaid eligibility={eligibility} />
          </p>
        ) : (
          <div>
            <p>
              ✕ <strong>{words.mayNot}</strong>
              {reason && `：${text(reason)}`}
            </p>
            <RefusalFacts eligibility={eligibility} targetGroup={of.targetGroup} />
          </div>
        )}
        {enrolment && <StateLine states={line(enrolment)} label={words.path} />}
        <StateLine states={path(of)} label={words.steps} />
        {of.decideBy && of.approval !== 'none' && <p className="quiet">{words.decideBy(formatInstant(of.decideBy))}</p>}
        {mayApply && <ApplyButton of={of} eligibility={eligibility} />}
      </div>
    </Section>
  );
}

function SeatsSaid({ eligibility: { poolUnitId, poolUnitName, poolSeats, poolTaken, poolWaiting, seatFree } }: { eligibility: Eligibility }) {
  const words = useWords(offerWords);
  const pool = poolUnitId === 0 ? words.openPool : words.unitPool(poolUnitName);
  return seatFree ? words.seatFree(poolSeats - poolTaken, pool) : words.noSeat(poolWaiting, pool);
}
