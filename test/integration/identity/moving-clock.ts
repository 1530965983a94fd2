import type { Clock } from '#kernel';

/** Stands still until the test moves it. */
export class MovingClock implements Clock {
  private instant = new Date('2026-11-23T02:00:00.000Z').getTime();

  now(): Date {
    return new Date(this.instant);
  }

  moveMinutes(minutes: number): void {
    this.instant += minutes * 60_000;
  }
}
