import type { Form } from '@anketa/questionnaire';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FormList, FormQuery } from './form.dto';
import { FormsService } from './forms.service';

@ApiTags('forms')
@Controller('forms')
export class FormsController {
  constructor(private readonly forms: FormsService) {}

  @Get()
  @ApiOkResponse({ type: FormList })
  list(@Query() { country }: FormQuery): FormList {
    return { items: this.forms.list(country), next: null };
  }

  @Get(':formId')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true, description: 'templates/form.schema.json' } })
  async get(@Param('formId') formId: string): Promise<Form> {
    return (await this.forms.get(formId)).form;
  }
}
