import { ACTIVITY_CATEGORIES, TRAINING_FORMS } from '#contracts';
import { classCalendar, PUBLIC_STATES, type TrainingClass } from '../../api/classes';
import type { Text } from '../../api/shapes';
import { DownloadLink } from '../../pieces/download-link';
import { Facts } from '../../pieces/facts';
import { useNotice } from '../../pieces/notice';
import { PolicyMark } from '../../pieces/policy-mark';
import { Section } from '../../pieces/section';
import { classTerms } from '../../words/class-terms';
import { sayDay } from '../../words/days';
import { formatInstant, sayCredits } from '../../words/format';
import { useSpeech, useText, useWords } from '../../words/language';
import { TargetGroup } from '../classes/target-group';
import { offerWords } from './offer-words';

const HOURS_A_HALF_DAY = 3;

/** What the class gives, for whom it is, when and where. */
export function ClassOffer({ of }: { of: TrainingClass }) {
  const words = useWords(offerWords);
  const terms = useWords(classTerms);
  const text = useText();
  const { language } = useSpeech();
  const named = (list: Readonly<Record<string, Text>>, key: string) => text(list[key] ?? key);
  const period = [of.enrolOpensAt && words.from(formatInstant(of.enrolOpensAt)), of.enrolClosesAt && words.until(formatInstant(of.enrolClosesAt))].filter(Boolean).join(language === 'zh' ? '，' : ', ');
  const { seats } = of;
  return (
    <Section title={words.facts}>
      <div className="stack">
        <Facts
          facts={[
            { name: words.gives, value: of.credits ? <><strong>{words.creditsSaid(sayCredits(of.credits.hundredths))}</strong> <PolicyMark policy={of.credits.policy} bare /></> : words.noCredits },
            { name: words.category, value: named(ACTIVITY_CATEGORIES, of.category) },
            { name: words.hours, value: words.hoursSaid(of.halfDays, of.halfDays * HOURS_A_HALF_DAY) },
            { name: words.dates, value: words.datesSaid(sayDay(of.startsOn, language), sayDay(of.endsOn, language)) },
            { name: words.place, value: of.place },
            { name: words.seats, value: words.seatsSaid(seats.free, seats.capacity, seats.waiting) },
            { name: words.target, value: <TargetGroup group={of.targetGroup} /> },
            { name: words.approval, value: terms[of.approval] },
            { name: words.period, value: period },
            { name: words.withdrawUntil, value: of.withdrawUntil && formatInstant(of.withdrawUntil) },
            { name: words.kind, value: `${terms[of.kind]} · ${terms[of.type]}` },
            { name: words.form, value: named(TRAINING_FORMS, of.form) },
            { name: words.organiser, value: of.organiser },
            { name: words.host, value: of.hostUnitName },
            { name: words.supervisor, value: of.supervisorName },
            { name: words.introduction, value: of.introduction },
          ]}
        />
        {PUBLIC_STATES.includes(of.state) && <Sharing code={of.code} />}
      </div>
    </Section>
  );
}

/** The calendar of the class, and an address that opens without a session. */
function Sharing({ code }: { code: string }) {
  const words = useWords(offerWords);
  const tell = useNotice();
  const address = `${window.location.origin}/c/${code}`;
  const copy = async () => {
    // Offices that serve plain HTTP have no clipboard: the address stands beside the button.
    await navigator.clipboard?.writeText(address);
    if (navigator.clipboard) tell(words.copied);
  };
  return (
    <div className="no-print">
      <div className="button-row">
        <DownloadLink href={classCalendar(code)}>{words.calendar}</DownloadLink>
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copyAddress}
        </button>
      </div>
      <p className="quiet">
        {words.address} <a href={address}>{address}</a>
      </p>
    </div>
  );
}
