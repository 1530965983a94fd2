import type { TrainingClass } from '../../api/classes';
import type { State } from '../../pieces/state-line';
import { sayMonthDay } from '../../words/days';
import { useSpeech, useWords } from '../../words/language';
import { offerWords } from './offer-words';

const APPROVALS = { none: [], unit: ['pending_unit'], organisation: ['pending_organisation'], unit_then_organisation: ['pending_unit', 'pending_organisation'] } as const;

/** The steps that an application would go through, by name. */
export function useApplicationPath(): (of: TrainingClass) => State[] {
  const words = useWords(offerWords);
  const { language } = useSpeech();
  const coming = (title: string, note?: string): State => ({ title, standing: 'coming', note });
  return ({ approval, startsOn }) => [coming(words.stepApply), ...APPROVALS[approval].map((step) => coming(words[step])), coming(words.enrolled), coming(words.begins, sayMonthDay(startsOn, language))];
}
