import type { QueryClient } from '@tanstack/react-query';

/** Whatever shows seats or one's own place in a class. */
export async function readEnrolmentsAgain(queries: QueryClient): Promise<void> {
  await Promise.all(['class', 'classes', 'my-enrolments', 'what-is-missing'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
}
