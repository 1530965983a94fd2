import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { beginDraft, draftQuery, draftsQuery } from '../../../api/policy-drafts';
import { useSession } from '../../../app/session';
import { useNotice } from '../../../pieces/notice';
import { ProblemPanel } from '../../../pieces/problem-panel';
import { useWords } from '../../../words/language';
import { draftWords } from './draft-words';

/** A new text under the next number, with the words of this version to begin with. */
export function BeginDraftButton({ from }: { from: string }) {
  const words = useWords(draftWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const tell = useNotice();
  const beginning = useMutation({
    mutationFn: beginDraft,
    onSuccess: async (draft) => {
      queries.setQueryData(draftQuery(draft.id).queryKey, draft);
      await queries.invalidateQueries({ queryKey: draftsQuery.queryKey });
      tell(words.beginDone);
      await navigate({ to: '/policy-drafts/$draftId', params: { draftId: draft.id } });
    },
  });
  if (!useSession().permissions.includes('policies.write')) return null;
  return (
    <>
      <button type="button" className="button" disabled={beginning.isPending} onClick={() => beginning.mutate(from)}>
        {words.begin}
      </button>
      {beginning.isError && <ProblemPanel error={beginning.error} />}
    </>
  );
}
