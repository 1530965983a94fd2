/** The lists of a class. Attendance, leave and the dossier stand beside them once the class runs. */
export const CLASS_TABS = ['timetable', 'seats', 'people', 'call-ups'] as const;
export type ClassTab = (typeof CLASS_TABS)[number];
