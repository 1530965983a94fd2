import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { timetableCheckQuery } from '../../../api/timetable';
import { type EditedSession, inputOf } from './edited-timetable';

const PAUSE_MS = 400;

/** Asks the server, shortly after the last change, what stands against the timetable as it is arranged. */
export function useTimetableCheck(classId: number, sessions: readonly EditedSession[], within: boolean) {
  const [settled, setSettled] = useState(sessions);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(sessions), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sessions]);
  return useQuery({ ...timetableCheckQuery(classId, settled.map(inputOf)), enabled: within && settled.length > 0 && settled === sessions, placeholderData: (before) => before });
}
