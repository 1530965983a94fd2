import './page-foot.css';
import { Link, useRouterState } from '@tanstack/react-router';
import { useWords } from '../words/language';
import { frameWords } from './frame-words';

/** On every page: where to complain or propose something, which remembers the page it was pressed on, and what inspectors look for. */
export function PageFoot() {
  const words = useWords(frameWords);
  const here = useRouterState({ select: ({ location }) => location.href });
  const about = here.startsWith('/complaints') || here.startsWith('/sign-in') ? undefined : here.slice(0, LONGEST_ADDRESS);
  return (
    <footer className="page-foot no-print">
      <Link to="/complaints" search={{ about }}>
        {words.complaints}
      </Link>
      <Link to="/red-lines">{words.redLines}</Link>
    </footer>
  );
}

const LONGEST_ADDRESS = 200;
