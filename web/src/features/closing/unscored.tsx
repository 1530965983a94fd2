import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { appraisalQuery } from '../../api/appraisal';
import { useWords } from '../../words/language';
import { closingWords } from './closing-words';

/** A class that is appraised closes with the scores of everybody who did not lose their place. */
export function Unscored({ classId }: { classId: number }) {
  const words = useWords(closingWords);
  const appraisal = useQuery(appraisalQuery(classId)).data;
  const unscored = appraisal && appraisal.parts.length > 0 ? appraisal.trainees.filter(({ compositeHundredths }) => compositeHundredths === null).length : 0;
  if (unscored === 0) return null;
  return (
    <div className="message warning no-print">
      <p className="message-title">{words.unscored(unscored)}</p>
      <p>{words.unscoredWhy}</p>
      <Link to="/classes/$classId/appraisal" params={{ classId }}>
        {words.toAppraisal}
      </Link>
    </div>
  );
}
