import { useMutation } from '@tanstack/react-query';
import { renewCalendarAddress } from '../../api/enrolments';
import { Field } from '../../pieces/field';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { myWords } from './my-words';

/** The address is shown once; the server keeps only a fingerprint of it. */
export function CalendarSubscription() {
  const words = useWords(myWords);
  const tell = useNotice();
  const making = useMutation({ mutationFn: renewCalendarAddress });
  const address = making.data && `${window.location.origin}${making.data.path}`;
  const copy = async (text: string) => {
    // Offices that serve plain HTTP have no clipboard: the field can be copied from by hand.
    await navigator.clipboard?.writeText(text);
    if (navigator.clipboard) tell(words.copied);
  };
  return (
    <Section title={words.calendar}>
      <div className="stack no-print">
        <p>{words.calendarWhat}</p>
        {making.isError && <ProblemPanel error={making.error} />}
        {address && <Field label={words.address} help={words.calendarOnce} value={address} onValue={() => {}} readOnly onFocus={(event) => event.target.select()} />}
        <div className="button-row">
          {address && (
            <button type="button" className="button primary" onClick={() => void copy(address)}>
              {words.copy}
            </button>
          )}
          <button type="button" className="button" disabled={making.isPending} onClick={() => making.mutate()}>
            {address ? words.calendarRenew : words.calendarMake}
          </button>
        </div>
      </div>
    </Section>
  );
}
