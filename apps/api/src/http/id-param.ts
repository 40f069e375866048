import { Param, ParseUUIDPipe } from '@nestjs/common';
import { badField } from './problem';

/** An id in a route. @example get(@IdParam('id') id: string) */
export function IdParam(name: string): ParameterDecorator {
  return Param(name, new ParseUUIDPipe({ exceptionFactory: () => badField(name, 'field.id') }));
}
