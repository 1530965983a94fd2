/** From enrolment to closing, once there are half-days to be away from. */
export function takesLeave({ state, sessions }: { readonly state: string; readonly sessions: readonly unknown[] }): boolean {
  return sessions.length > 0 && (state === 'enrolling' || state === 'running');
}
