import type { Hundredths, TrainingDay } from '#kernel';

/** One row of 学习培训记录 that may be posted: what happened, in the words of the ledger. */
export interface ImportedRecord {
  readonly rowNumber: number;
  readonly residentId: string;
  readonly category: string;
  /** Code of the unit of measure. */
  readonly unit: string;
  /** Hundredths of the unit, above zero. */
  readonly quantityHundredths: Hundredths;
  readonly startsOn: TrainingDay;
  readonly endsOn: TrainingDay;
  readonly title: string;
  /** Equal for the same achievement however its title was typed, at whatever level; empty without a title. */
  readonly achievementKey: string;
  readonly organiser: string;
  /** `organiserLevel`, `form`, `authorOrder`, as far as they were written. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly note: string;
  /** 32 bytes. The same record in the same or another file has the same key. */
  readonly sourceKey: Buffer;
}
