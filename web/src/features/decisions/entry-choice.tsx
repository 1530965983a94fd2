import { useQuery } from '@tanstack/react-query';
import { entryQuery, findStandingEntries, type LedgerEntry } from '../../api/people';
import { SearchChoice } from '../../pieces/search-choice';
import { sayCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { decisionWords } from './decision-words';

interface EntryChoiceProps {
  readonly personId: number;
  readonly year: number;
  readonly id: string;
  /** The number of the entry; empty while none is chosen. */
  readonly value: string;
  readonly onValue: (entryNo: string) => void;
  readonly error: string | undefined;
}

/** One entry of a person's year, found by its words and days, however many there are. What is chosen stays named below. */
export function EntryChoice({ personId, year, id, value, onValue, error }: EntryChoiceProps) {
  const words = useWords(decisionWords);
  const text = useText();
  const chosen = useQuery({ ...entryQuery({ personId, year }, Number(value)), enabled: value !== '' }).data;
  const lineOf = (entry: LedgerEntry) =>
    `${entry.startsOn === entry.endsOn ? entry.endsOn : `${entry.startsOn} – ${entry.endsOn}`} · ${entry.title} · ${text(entry.categoryLabel)} · ${sayCredits(entry.quantityHundredths)} ${text(entry.unitLabel)} · #${entry.entryNo}`;
  return (
    <SearchChoice<LedgerEntry>
      id={id}
      label={words.entry}
      help={value !== '' && chosen ? <strong>{words.entryChosen(lineOf(chosen))}</strong> : words.entryHelp}
      error={error}
      search={{ name: `entries-${personId}-${year}`, listed: true, ask: findStandingEntries({ personId, year }) }}
      show={(entry) => ({ key: entry.entryNo, name: entry.title, line: lineOf(entry) })}
      onChoose={(entry) => onValue(String(entry.entryNo))}
    />
  );
}
