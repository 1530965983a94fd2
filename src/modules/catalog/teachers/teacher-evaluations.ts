/** What trainees said of a teacher's sessions, where enough of them answered. */
export interface TeacherEvaluation {
  readonly sessions: number;
  readonly answers: number;
  /** Mean of 100 points, in hundredths. */
  readonly averageHundredths: number;
}

/** Injection token: provided by the module that owns evaluations; without it no teacher has any. */
export const TEACHER_EVALUATIONS = Symbol('TeacherEvaluations');

export interface TeacherEvaluations {
  /** Teachers without enough answers are absent. */
  ofTeachers(teacherIds: readonly number[]): Promise<ReadonlyMap<number, TeacherEvaluation>>;
}
