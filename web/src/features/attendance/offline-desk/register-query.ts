import { queryOptions } from '@tanstack/react-query';
import { attendanceQuery, type ClassAttendance, readAttendance } from '../../../api/attendance';
import { asProblem } from '../../../api/problem';
import { keepAnswer, keptAnswer } from '../../../app/kept-answers';

const TRY_AGAIN_MS = 5_000;

export interface Register extends ClassAttendance {
  /** As it was when the network went: the page was opened again without it. */
  readonly isKept?: true;
}

/** The register of a class, which can be opened again while the network is away. */
export const registerQuery = (classId: number) => {
  const { queryKey } = attendanceQuery(classId);
  return queryOptions<Register>({
    queryKey,
    networkMode: 'always',
    refetchInterval: ({ state: { data } }) => (data?.isKept ? TRY_AGAIN_MS : false),
    queryFn: async ({ signal, client }): Promise<Register> => {
      try {
        const register = await readAttendance(classId, signal);
        keepAnswer(`register.${classId}`, register);
        return register;
      } catch (error) {
        const kept = asProblem(error).status === 0 && client.getQueryData(queryKey) === undefined ? keptAnswer<ClassAttendance>(`register.${classId}`) : undefined;
        if (!kept) throw error;
        return { ...kept, isKept: true };
      }
    },
  });
};
