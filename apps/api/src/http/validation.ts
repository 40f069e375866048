import { error, type Issue } from '@anketa/issue';
import { type ArgumentMetadata, HttpStatus, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem } from './problem';

/** Every body and query is checked whole against its class; an unknown property is an error. */
export function validation(): ValidationPipe {
  return new Validation({
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

const LISTS_AS_GIVEN = new WeakMap<object, Set<string>>();

/** A list whose items a lib reads and checks itself: it comes as it was given, not copied item by item. */
export function AsGiven(): PropertyDecorator {
  return (body, property) => {
    const lists = LISTS_AS_GIVEN.get(body.constructor) ?? new Set();
    LISTS_AS_GIVEN.set(body.constructor, lists.add(String(property)));
  };
}

/** In place of a list taken as given a list as long stands while the body is checked. */
class Validation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const given = Object.entries(isBody(value) ? value : {}).filter(
      ([field, list]) => Array.isArray(list) && LISTS_AS_GIVEN.get(metadata.metatype ?? Object)?.has(field),
    );
    if (given.length === 0) return super.transform(value, metadata);
    const light = given.map(([field, list]) => [field, (list as unknown[]).map(() => null)]);
    const body = await super.transform({ ...(value as object), ...Object.fromEntries(light) }, metadata);
    return Object.assign(body, Object.fromEntries(given));
  }
}

const isBody = (value: unknown): value is object => typeof value === 'object' && value !== null;

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
