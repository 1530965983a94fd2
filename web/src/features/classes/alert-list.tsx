import './classes.css';
import type { ClassAlert } from '../../api/classes';
import { useWords } from '../../words/language';
import { boardWords } from './board-words';

/** What asks for somebody, in words. */
export function AlertList({ alerts }: { alerts: readonly ClassAlert[] }) {
  const words = useWords(boardWords);
  return (
    <ul className="class-alerts">
      {alerts.map(({ code, count }) => (
        <li key={code}>△ {words[code](count)}</li>
      ))}
    </ul>
  );
}
