import { Link } from '@tanstack/react-router';
import { useWords } from '../words/language';
import { frameWords } from './frame-words';
import { LanguageButton } from './settings';

export function NotFoundPage() {
  const words = useWords(frameWords);
  return (
    <main className="whole-page-message">
      <h1>{words.notFound}</h1>
      <p>{words.notFoundWhy}</p>
      <Link to="/" className="button primary">
        {words.toStart}
      </Link>
      <LanguageButton />
    </main>
  );
}
