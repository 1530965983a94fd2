import { HALF_DAY_TERMS } from '#contracts';
import { useMutation } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { type SignedIn, signInByCode } from '../../api/attendance';
import { Page } from '../../pieces/page';
import { ProblemPanel } from '../../pieces/problem-panel';
import { sayDay } from '../../words/days';
import { useSpeech, useWords } from '../../words/language';
import { signInCodeWords } from './sign-in-code-words';

export const Route = createLazyRoute('/signed-in/scanned/$code')({ component: SignInCodePage });

/** The camera opens this page; one press more and the person is in. */
function SignInCodePage() {
  const words = useWords(signInCodeWords);
  const { code } = Route.useParams();
  const signing = useMutation({ mutationFn: () => signInByCode(code) });
  return (
    <Page title={words.title}>
      {signing.isError && <ProblemPanel error={signing.error} />}
      {signing.data ? (
        <Answer signed={signing.data} />
      ) : (
        <>
          <p>{words.lead}</p>
          <div className="button-row">
            <button type="button" className="button primary" disabled={signing.isPending} onClick={() => signing.mutate()}>
              {signing.isPending ? words.signing : words.sign}
            </button>
          </div>
        </>
      )}
      <p className="quiet">{words.elsewhere}</p>
    </Page>
  );
}

function Answer({ signed }: { signed: SignedIn }) {
  const words = useWords(signInCodeWords);
  const { language } = useSpeech();
  return (
    <div className="message success" role="status">
      <p className="message-title">{words[signed.state]}</p>
      <p>
        {signed.personName} · {signed.classTitle}
      </p>
      <p>
        {sayDay(signed.day, language)} {HALF_DAY_TERMS[signed.half][language]} · {signed.topic}
      </p>
    </div>
  );
}
