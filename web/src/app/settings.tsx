import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { type Session, signOut } from '../api/session';
import { useSpeech, useWords } from '../words/language';
import { frameWords } from './frame-words';
import { forgetAnswers } from './kept-answers';
import { useLargeText } from './large-text';
import { useTrainingYear } from './session';

export function YearSelect({ session }: { session: Session }) {
  const id = useId();
  const words = useWords(frameWords);
  const navigate = useNavigate();
  const year = useTrainingYear();
  const years = session.years.includes(year) ? session.years : [year, ...session.years];
  return (
    <div className="year-select">
      <label htmlFor={id}>{words.year}</label>
      <select
        id={id}
        className="input"
        value={year}
        onChange={(event) => void navigate({ to: '.', search: (search) => ({ ...search, year: Number(event.target.value), cursor: undefined, page: undefined }) })}
      >
        {years.map((option) => (
          <option key={option} value={option}>
            {words.yearOption(option)}
          </option>
        ))}
      </select>
    </div>
  );
}

export function LanguageButton() {
  const words = useWords(frameWords);
  const { language, speak } = useSpeech();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button type="button" className="button plain" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => speak(other)}>
      {words.switchLanguage}
    </button>
  );
}

export function LargeTextButton() {
  const words = useWords(frameWords);
  const [large, choose] = useLargeText();
  return (
    <button type="button" className="button plain" aria-pressed={large} onClick={() => choose(!large)}>
      {words.largeText}
    </button>
  );
}

export function SignOutButton() {
  const words = useWords(frameWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const leaving = useMutation({
    mutationFn: signOut,
    onSettled: async () => {
      queries.clear();
      forgetAnswers();
      await navigate({ to: '/sign-in', search: {} });
    },
  });
  return (
    <button type="button" className="button plain" onClick={() => leaving.mutate()}>
      {words.signOut}
    </button>
  );
}
