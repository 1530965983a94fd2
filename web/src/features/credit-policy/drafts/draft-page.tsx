import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { draftQuery, type PolicyDraft } from '../../../api/policy-drafts';
import { behind } from '../../../app/behind';
import { Loaded } from '../../../pieces/loaded';
import { Page } from '../../../pieces/page';
import { type State, StateLine } from '../../../pieces/state-line';
import { useWords } from '../../../words/language';
import { StartDryRun } from '../dry-runs/start-dry-run';
import { DraftActs } from './draft-acts';
import { DraftEditor } from './draft-editor';
import { DraftStateTag } from './draft-state-tag';
import { draftSteps, draftWords } from './draft-words';

export const Route = createLazyRoute('/signed-in/policy-drafts/$draftId')({ component: behind('policies.read-drafts', DraftPage) });

function DraftPage() {
  const words = useWords(draftWords);
  const steps = useWords(draftSteps);
  const { draftId } = Route.useParams();
  const query = useQuery(draftQuery(draftId));
  const draft = query.data;
  const [unsaved, setUnsaved] = useState(false);
  return (
    <Page
      path={[{ name: words.policies, to: '/policies' }]}
      title={draft?.title || words.untitled(draftId)}
      under={draft && <DraftStateTag state={draft.state} />}
      action={draft && <DraftActs draft={draft} unsaved={unsaved} />}
    >
      <Loaded query={query} lines={12}>
        {(shown) => (
          <>
            <StateLine label={words.line} states={statesOf(shown, steps, words)} />
            {shown.policy && <VersionLinks policy={shown.policy} madeFrom={shown.madeFrom} />}
            <DraftEditor key={`${shown.id} ${shown.revision}`} draft={shown} onReload={() => void query.refetch()} onUnsaved={setUnsaved} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function VersionLinks({ policy, madeFrom }: { policy: string; madeFrom: string }) {
  const words = useWords(draftWords);
  const [code = '', version = ''] = policy.split('@');
  return (
    <p className="button-row no-print">
      <Link to="/policies/$code/$version" params={{ code, version }}>
        {words.toVersion}
      </Link>
      <Link to="/policies/comparison" search={{ left: madeFrom, right: policy }}>
        {words.compare}
      </Link>
      <StartDryRun policy={policy} />
    </p>
  );
}

function statesOf({ state, steps }: PolicyDraft, names: (typeof draftSteps)['zh' | 'en'], words: (typeof draftWords)['zh' | 'en']): State[] {
  const past = steps.map(({ toState, at, byName, note, documentNo }): State => ({
    title: names[toState], standing: 'past', at, who: byName, note: `${note}${documentNo === '' ? '' : words.documentOf(documentNo)}`,
  }));
  const submitted: State = { title: names.submitted, standing: state === 'draft' ? 'present' : 'coming' };
  const reviewed: State = { title: names.reviewed, standing: state === 'submitted' ? 'present' : 'coming', who: state === 'submitted' ? words.reviewer : null };
  const confirmed: State = { title: names.confirmed, standing: state === 'reviewed' ? 'present' : 'coming', who: state === 'reviewed' ? words.confirmer : null };
  if (state === 'draft') return [...past, submitted, reviewed, confirmed];
  if (state === 'submitted') return [...past, reviewed, confirmed];
  return state === 'reviewed' ? [...past, confirmed] : past;
}
