import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { declarationFormsQuery } from '../../api/claims';
import { behind } from '../../app/behind';
import { useTrainingYear } from '../../app/session';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useText, useWords } from '../../words/language';
import { marks } from '../../words/marks';
import { Categories } from '../declare/categories';
import { BatchForm } from './batch-form';
import { batchWords } from './batch-words';

export const Route = createLazyRoute('/signed-in/unit-claims/new')({ component: behind('claims.declare-batch', NewBatchPage) });

const linkTo = (category: string, name: ReactNode) => (
  <Link to="/unit-claims/new" search={({ year }) => ({ year, category })}>
    {name}
  </Link>
);

function NewBatchPage() {
  const words = useWords(batchWords);
  const mark = useWords(marks);
  const text = useText();
  const year = useTrainingYear();
  const { category } = Route.useSearch();
  const query = useQuery(declarationFormsQuery(year));
  const form = query.data?.forms.find((candidate) => candidate.category.code === category);
  return (
    <Page path={[{ name: words.title, to: '/unit-claims' }]} title={form ? mark.titled(words.newTitle, text(form.category)) : words.newTitle} under={words.under}>
      <Loaded query={query} lines={8}>
        {(forms) =>
          form ? (
            <>
              <p className="no-print">
                <Link to="/unit-claims/new" search={({ year: kept }) => ({ year: kept, category: undefined })}>
                  {words.another}
                </Link>
              </p>
              <BatchForm key={`${year} ${form.category.code}`} forms={forms} form={form} />
            </>
          ) : (
            <Categories forms={forms} linkTo={linkTo} />
          )
        }
      </Loaded>
    </Page>
  );
}
