import { createLazyRoute } from '@tanstack/react-router';
import { behind } from '../../app/behind';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { runWords } from './run-words';
import { StartRunForm } from './start-run-form';

export const Route = createLazyRoute('/signed-in/assessment-runs/new')({ component: behind('runs.manage', StartRunPage) });

function StartRunPage() {
  const words = useWords(runWords);
  return (
    <Page path={[{ name: words.title, to: '/assessment-runs' }]} title={words.startTitle}>
      <section className="sheet" aria-label={words.startTitle}>
        <StartRunForm />
      </section>
    </Page>
  );
}
