import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { today } from '../config/clock';
import { IdParam } from '../http/id-param';
import { PrintingService } from './printing.service';
import {
  AnswerDto,
  AnswersBody,
  CaptionsQuery,
  Copied,
  CopyBody,
  FormsQuery,
  PicturesDto,
  PrintQuery,
  QuestionnaireDto,
  ReadinessList,
} from './questionnaire.dto';
import { QuestionnairesService } from './questionnaires.service';
import { ReadinessService } from './readiness.service';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('questionnaires')
@ApiExtraModels(AnswerDto)
@Controller()
export class QuestionnairesController {
  constructor(
    private readonly questionnaires: QuestionnairesService,
    private readonly printing: PrintingService,
    private readonly readiness: ReadinessService,
  ) {}

  @Get('tourists/:id/questionnaires/:formId.pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse(FILE)
  printOne(
    @IdParam('id') touristId: string,
    @Param('formId') formId: string,
    @Query() { captions }: CaptionsQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.printing.printTourist({ touristId, formId, captions }, today(), response);
  }

  @Get('vouchers/:id/questionnaires.pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse(FILE)
  printAll(
    @IdParam('id') voucherId: string,
    @Query() { form, tourists, captions }: PrintQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.printing.printVoucher({ voucherId, formIds: form, touristIds: tourists, captions }, today(), response);
  }

  @Get('vouchers/:id/questionnaires.zip')
  @ApiProduces('application/zip')
  @ApiOkResponse(FILE)
  zipAll(
    @IdParam('id') voucherId: string,
    @Query() { form, tourists, captions }: PrintQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.printing.zipVoucher({ voucherId, formIds: form, touristIds: tourists, captions }, today(), response);
  }

  @Get('vouchers/:id/readiness')
  @ApiOkResponse({ type: ReadinessList })
  ready(@IdParam('id') voucherId: string, @Query() { form }: FormsQuery): Promise<ReadinessList> {
    return this.readiness.ofVoucher(voucherId, form, today());
  }

  @Get('tourists/:id/questionnaires/:formId')
  @ApiOkResponse({ type: QuestionnaireDto })
  get(@IdParam('id') touristId: string, @Param('formId') formId: string): Promise<QuestionnaireDto> {
    return this.questionnaires.get(touristId, formId, today());
  }

  @Get('tourists/:id/questionnaires/:formId/pages')
  @ApiOkResponse({ type: PicturesDto })
  pages(@IdParam('id') touristId: string, @Param('formId') formId: string): Promise<PicturesDto> {
    return this.printing.picture(touristId, formId, today());
  }

  @Put('tourists/:id/questionnaires/:formId')
  @ApiOkResponse({ type: QuestionnaireDto })
  put(
    @IdParam('id') touristId: string,
    @Param('formId') formId: string,
    @Body() body: AnswersBody,
  ): Promise<QuestionnaireDto> {
    return this.questionnaires.put(touristId, formId, body, today());
  }

  @Post('tourists/:id/questionnaires/:formId/copy')
  @HttpCode(200)
  @ApiOkResponse({ type: Copied })
  copy(@IdParam('id') touristId: string, @Param('formId') formId: string, @Body() body: CopyBody): Promise<Copied> {
    return this.questionnaires.copy(touristId, formId, body);
  }
}
