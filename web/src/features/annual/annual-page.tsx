import { createLazyRoute } from '@tanstack/react-router';
import { behind } from '../../app/behind';
import { AnnualYear } from './annual-year';

export const Route = createLazyRoute('/signed-in/annual/$year')({ component: behind('assessment.read', AnnualPage) });

function AnnualPage() {
  return <AnnualYear year={Route.useParams().year} />;
}
