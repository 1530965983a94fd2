import { createLazyRoute } from '@tanstack/react-router';
import { behind } from '../../app/behind';
import { useTrainingYear } from '../../app/session';
import { AnnualYear } from './annual-year';

export const Route = createLazyRoute('/signed-in/annual')({ component: behind('assessment.read', AnnualRoom) });

function AnnualRoom() {
  const year = useTrainingYear();
  return <AnnualYear key={year} year={year} />;
}
