import { createHash } from 'node:crypto';

/** What one closing gave one person: 32 bytes. A class that is closed again gives anew, under the next number. */
export function classSourceKey(event: { readonly classId: number; readonly closureNo: number; readonly personId: number }): Buffer {
  return createHash('sha256').update(`class ${event.classId} closure ${event.closureNo} person ${event.personId}`).digest();
}

/** The same class is the same achievement, however often it is closed: 16 hexadecimal digits. */
export function classAchievementKey(classId: number): string {
  return createHash('sha256').update(`class ${classId}`).digest('hex').slice(0, 16);
}
