import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { myEvaluationsQuery } from '../../api/my-evaluations';
import { useWords } from '../../words/language';
import { myClassWords } from './my-class-words';

/** Says so while forms of this class wait for an answer. */
export function DueEvaluations({ classId }: { classId: number }) {
  const words = useWords(myClassWords);
  const { data } = useQuery(myEvaluationsQuery);
  const due = (data?.items ?? []).filter((item) => item.classId === classId && !item.given).length;
  if (due === 0) return null;
  return (
    <p className="message no-print">
      <Link to="/my-evaluations">{words.evaluationsDue(due)}</Link>
    </p>
  );
}
