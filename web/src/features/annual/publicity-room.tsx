import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useSearch } from '@tanstack/react-router';
import { publishedYearsQuery } from '../../api/annual';
import { behind } from '../../app/behind';
import { useTrainingYear } from '../../app/session';
import { Page } from '../../pieces/page';
import { Skeleton } from '../../pieces/skeleton';
import { useWords } from '../../words/language';
import { publicityWords } from './publicity-words';
import { PublishedYear } from './published-year';

export const Route = createLazyRoute('/signed-in/published-results')({ component: behind('publicity.read', PublicityRoom) });

/** The year that was chosen; else the latest that is public, which mostly is the year before. */
function PublicityRoom() {
  const words = useWords(publicityWords);
  const present = useTrainingYear();
  const chosen = useSearch({ strict: false }).year;
  const { data: years, isPending } = useQuery(publishedYearsQuery);
  if (chosen === undefined && isPending) return <Page title={words.room}><Skeleton lines={8} /></Page>;
  const year = chosen ?? years?.[0] ?? present;
  return <PublishedYear key={year} year={year} />;
}
