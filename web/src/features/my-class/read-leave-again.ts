import type { QueryClient } from '@tanstack/react-query';

/** Leave moves marks, and marks what they bring about. */
export async function readLeaveAgain(queries: QueryClient, classId: number): Promise<void> {
  await Promise.all([queries.invalidateQueries({ queryKey: ['my-leave', classId] }), queries.invalidateQueries({ queryKey: ['my-attendance', classId] })]);
}
