import { createLazyRoute } from '@tanstack/react-router';
import { useSession, useTrainingYear } from '../../app/session';
import { EmptyState } from '../../pieces/empty-state';
import { Page } from '../../pieces/page';
import { dictionary } from '../../words/dictionary';
import { useWords } from '../../words/language';
import { YearDue } from '../annual/year-due';
import { RegisterLink } from '../person-year/register-link';
import { YearAccount } from '../person-year/year-account';
import { WhatIsMissing } from './what-is-missing';

const myYearWords = dictionary({
  zh: {
    title: '我的学年',
    noPerson: '此账号没有对应的人员',
    noPersonWhy: '账号还没有与人员名册中的本人对应，请联系本单位人事。',
  },
  en: {
    title: 'My year',
    noPerson: 'This account belongs to nobody on the roster',
    noPersonWhy: 'It has not been linked to you yet: please ask your unit’s personnel office.',
  },
});

export const Route = createLazyRoute('/signed-in/my-year')({ component: MyYearPage });

function MyYearPage() {
  const words = useWords(myYearWords);
  const { account } = useSession();
  const year = useTrainingYear();
  if (!account.personId) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.noPerson} why={words.noPersonWhy} />
      </Page>
    );
  }
  return (
    <Page title={words.title} under={account.displayName} action={<RegisterLink personId={account.personId} year={year} />}>
      <YearDue year={year} of={['collecting', 'publicity']} />
      <YearAccount personId={account.personId} year={year} name={account.displayName}>
        <WhatIsMissing personId={account.personId} year={year} />
      </YearAccount>
    </Page>
  );
}
