import { drawEmptyPages, layoutIn } from '@anketa/paper';
import type { Form } from '@anketa/questionnaire';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FormList, FormPagesDto, FormPagesQuery, FormQuery } from './form.dto';
import { FormsService } from './forms.service';

@ApiTags('forms')
@Controller('forms')
export class FormsController {
  constructor(private readonly forms: FormsService) {}

  @Get()
  @ApiOkResponse({ type: FormList })
  async list(@Query() { country }: FormQuery): Promise<FormList> {
    return { items: await this.forms.list(country), next: null };
  }

  /** The empty pages, with the places of the answers. */
  @Get(':formId/pages')
  @ApiOkResponse({ type: FormPagesDto })
  async pages(@Param('formId') formId: string, @Query() { captions = '' }: FormPagesQuery): Promise<FormPagesDto> {
    const { form, layout } = await this.forms.get(formId);
    return { pages: drawEmptyPages(form, layoutIn(layout, captions)) };
  }

  @Get(':formId')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true, description: 'templates/form.schema.json' } })
  async get(@Param('formId') formId: string): Promise<Form> {
    return (await this.forms.get(formId)).form;
  }
}
