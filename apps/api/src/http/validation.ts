import { error, type Issue } from '@anketa/issue';
import { HttpStatus, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem } from './problem';

/** Every body and query is checked whole against its class; an unknown property is an error. */
export function validation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) =>
      new Problem(
        HttpStatus.BAD_REQUEST,
        'request.invalid',
        errors.flatMap((one) => issuesOf(one)),
      ),
  });
}

function issuesOf(found: ValidationError, parent = ''): Issue[] {
  const path = parent ? `${parent}.${found.property}` : found.property;
  const rules = Object.entries(found.constraints ?? {});
  const ofType = rules.filter(([rule]) => TYPES.has(rule)); // what is no text is not too short as well
  const own = (ofType.length > 0 ? ofType : rules).map(([rule, message]) =>
    error(path, CODES[rule] ?? message, { value: shown(found.value) }),
  );
  return [...own, ...(found.children ?? []).flatMap((child) => issuesOf(child, path))];
}

const TYPES: ReadonlySet<string> = new Set(['isString', 'isArray', 'isInt', 'isBoolean']);

/** Rules of class-validator whose message we do not set ourselves. */
const CODES: Record<string, string> = {
  whitelistValidation: 'field.unknown',
  unknownValue: 'field.unknown',
  nestedValidation: 'field.object',
};

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60);
}
