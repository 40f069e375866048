import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { today } from '../config/clock';
import { FormsService } from './forms.service';
import { FormCopyBody, FormDraftBody, FormPreview, FormPreviewBody, OwnFormDto } from './own-form.dto';
import { OwnFormsService } from './own-forms.service';

@ApiTags('forms')
@Controller('forms')
export class OwnFormsController {
  constructor(
    private readonly own: OwnFormsService,
    private readonly forms: FormsService,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: OwnFormDto })
  copy(@Body() body: FormCopyBody): Promise<OwnFormDto> {
    return this.own.copy(body, today());
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: FormPreview })
  preview(@Body() body: FormPreviewBody): Promise<FormPreview> {
    return this.own.preview(body, today());
  }

  @Get(':formId/own')
  @ApiOkResponse({ type: OwnFormDto })
  get(@Param('formId') formId: string): Promise<OwnFormDto> {
    return this.forms.own(formId);
  }

  @Put(':formId')
  @ApiOkResponse({ type: OwnFormDto })
  change(@Param('formId') formId: string, @Body() body: FormDraftBody): Promise<OwnFormDto> {
    return this.own.change(formId, body);
  }

  @Post(':formId/release')
  @HttpCode(200)
  @ApiOkResponse({ type: OwnFormDto })
  release(@Param('formId') formId: string): Promise<OwnFormDto> {
    return this.own.release(formId, today());
  }

  @Delete(':formId')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Param('formId') formId: string): Promise<void> {
    return this.own.remove(formId);
  }
}
