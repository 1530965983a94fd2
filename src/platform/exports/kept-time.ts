const KEPT_DAYS = 7;
const DAY_MILLISECONDS = 86_400_000;

/** What was finished by then is kept no more. */
export function endOfKept(now: Date): Date {
  return new Date(now.getTime() - KEPT_DAYS * DAY_MILLISECONDS);
}

/** `null`: there is no file. */
export function keptUntil({ status, finishedAt, expiredAt }: { readonly status: string; readonly finishedAt: Date | null; readonly expiredAt: Date | null }): Date | null {
  if (status !== 'completed' || finishedAt === null) return null;
  return expiredAt ?? new Date(finishedAt.getTime() + KEPT_DAYS * DAY_MILLISECONDS);
}
