import { createLazyRoute } from '@tanstack/react-router';
import { behind } from '../../app/behind';
import { PublishedYear } from './published-year';

export const Route = createLazyRoute('/signed-in/annual/$year/publicity')({ component: behind('publicity.read', PublicityOfYear) });

function PublicityOfYear() {
  return <PublishedYear year={Route.useParams().year} />;
}
