import type { CreditsLeft } from '../../api/my-attendance';
import type { LeaveEffect } from '../../api/my-leave';
import { sayCredits } from '../../words/format';
import { useWords } from '../../words/language';
import { myClassWords } from './my-class-words';

/** The three effects of what was missed, each with its own limit, by a sign and in words. */
export function EffectList({ effect, credits }: { effect: LeaveEffect; credits: CreditsLeft | null }) {
  const words = useWords(myClassWords);
  const { missed, missedAllowed, noCertificate, onLeave, leaveAllowed, withdrawal } = effect;
  const lines = [
    { isFault: missed > 0, mark: missed > 0 ? '△' : '✓', sentence: creditSentence(words, missed, credits) },
    { isFault: noCertificate, mark: noCertificate ? '✕' : '✓', sentence: noCertificate ? words.certificateLost(missed, missedAllowed) : words.certificateLeft(missed, missedAllowed) },
    { isFault: withdrawal, mark: withdrawal ? '✕' : '✓', sentence: withdrawal ? words.leaveOver(onLeave, leaveAllowed) : words.leaveLeft(onLeave, leaveAllowed) },
  ];
  return (
    <ul className="stack" aria-label={words.effects}>
      {lines.map(({ isFault, mark, sentence }) => (
        <li key={sentence}>
          {mark} {isFault ? <strong>{sentence}</strong> : sentence}
        </li>
      ))}
    </ul>
  );
}

function creditSentence(words: ReturnType<typeof useWords<(typeof myClassWords)['zh']>>, missed: number, credits: CreditsLeft | null): string {
  if (!credits) return missed === 0 ? words.creditsAll : words.creditsNone(missed);
  const { fullHundredths, hundredths } = credits;
  return missed === 0 ? words.creditsKept(sayCredits(fullHundredths)) : words.creditsLess(missed, sayCredits(fullHundredths - hundredths), sayCredits(hundredths));
}
