import { createLazyRoute } from '@tanstack/react-router';
import { behind } from '../../app/behind';
import { useTrainingYear } from '../../app/session';
import { PublishedYear } from './published-year';

export const Route = createLazyRoute('/signed-in/published-results')({ component: behind('publicity.read', PublicityRoom) });

function PublicityRoom() {
  const year = useTrainingYear();
  return <PublishedYear key={year} year={year} />;
}
