import type { TrainingClass } from '../../api/classes';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { classWords } from './class-words';

/** Whom a class is for, condition by condition. */
export function TargetGroup({ group }: { group: TrainingClass['targetGroup'] }) {
  const words = useWords(classWords);
  const official = useOfficialWord();
  const conditions = [
    { name: words.ranks, list: group.ranks.map(official) },
    { name: words.posts, list: group.posts.map(official) },
    { name: words.staffKinds, list: group.staffKinds.map(official) },
    { name: words.units, list: group.unitNames },
  ].filter(({ list }) => list.length > 0);
  if (conditions.length === 0) return words.everybody;
  return (
    <ul>
      {conditions.map(({ name, list }) => (
        <li key={name}>
          <span className="quiet">{name}</span> {list.join('、')}
        </li>
      ))}
    </ul>
  );
}
