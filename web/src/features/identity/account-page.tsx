import { createLazyRoute } from '@tanstack/react-router';
import { useSession } from '../../app/session';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { NoticeWishesSection } from '../inbox/notice-wishes';
import { identityWords } from './identity-words';
import { PasswordForm } from './password-form';

export const Route = createLazyRoute('/signed-in/account')({ component: AccountPage });

function AccountPage() {
  const words = useWords(identityWords);
  const official = useOfficialWord();
  const { account, grants, permissions } = useSession();
  return (
    <Page title={words.account}>
      <section className="sheet" aria-label={words.account}>
        <dl className="facts">
          <div>
            <dt>{words.displayName}</dt>
            <dd>{account.displayName}</dd>
          </div>
          <div>
            <dt>{words.username}</dt>
            <dd>{account.username}</dd>
          </div>
          <div>
            <dt>{words.grants}</dt>
            {grants.map((grant) => (
              <dd key={`${grant.role}-${grant.unitId ?? ''}-${grant.managedBy ?? ''}`}>
                {words[grant.role]} · {grant.unitName ?? (grant.role === 'trainee' ? words.oneself : words.everywhere)}
                {grant.managedBy !== null && ` · ${words.managedBy(official(grant.managedBy))}`}
              </dd>
            ))}
          </div>
        </dl>
      </section>
      {permissions.includes('notices.read') && <NoticeWishesSection />}
      <Section title={words.changePassword}>
        <PasswordForm />
      </Section>
    </Page>
  );
}
