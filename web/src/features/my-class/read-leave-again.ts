import type { QueryClient } from '@tanstack/react-query';

/** Leave moves marks, and marks what they bring about. */
export async function readLeaveAgain(queries: QueryClient, classId: number): Promise<void> {
  await Promise.all([['my-leave', classId], ['my-attendance', classId], ['leave'], ['class', classId]].map((queryKey) => queries.invalidateQueries({ queryKey })));
}
