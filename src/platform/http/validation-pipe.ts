import { BadRequestException, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';

/** What is null counts as left out: a field that has a default takes it, and no use case meets a null that its type denies. */
class DefaultingPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const given: unknown = await super.transform(value, metadata);
    return metadata.type === 'custom' ? given : withDefaults(given);
  }
}

function withDefaults(value: unknown): unknown {
  if (Array.isArray(value)) value.forEach(withDefaults);
  else if (isDeclared(value)) {
    const fresh = new (value.constructor as new () => Record<string, unknown>)();
    for (const [field, given] of Object.entries(value)) value[field] = given === null ? (fresh[field] ?? null) : withDefaults(given);
  }
  return value;
}

/** An instance of a class that declares its fields; not a bare object, whose fields are anybody's. */
function isDeclared(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && prototype !== Object.prototype;
}

/** Unknown fields are refused, known ones converted to their declared types; every fault is named by its JSON pointer. */
export function createValidationPipe(): ValidationPipe {
  return new DefaultingPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new BadRequestException({ errors: errors.flatMap((error) => faultsOf(error, '')) }),
  });
}

function faultsOf(error: ValidationError, parent: string): { pointer: string; code: string; detail: string }[] {
  const pointer = `${parent}/${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, detail]) => ({ pointer, code, detail }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
