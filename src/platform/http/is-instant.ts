import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsDate } from 'class-validator';
import { isTrainingDay } from '#kernel';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day that exists, a time of it and its zone, as ISO 8601 writes them; the field holds the instant. */
export function IsInstant(): PropertyDecorator {
  return applyDecorators(Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? instantOf(value) : value)), IsDate());
}

/** The language takes 30 February for 2 March. */
function instantOf(text: string): Date {
  const day = INSTANT.exec(text)?.[1];
  return new Date(day !== undefined && isTrainingDay(day) ? text : Number.NaN);
}
