import './classes.css';
import { CLASS_ALERT_TERMS } from '#contracts';
import type { ClassAlert } from '../../api/classes';
import { useText } from '../../words/language';

/** What asks for somebody, in words. */
export function AlertList({ alerts }: { alerts: readonly ClassAlert[] }) {
  const text = useText();
  return (
    <ul className="class-alerts">
      {alerts.map(({ code, count }) => (
        <li key={code}>△ {text(CLASS_ALERT_TERMS[code](count))}</li>
      ))}
    </ul>
  );
}
