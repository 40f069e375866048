import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { today } from '../config/clock';
import { IdParam } from '../http/id-param';
import { PrintingService } from './printing.service';
import { AnswerDto, AnswersBody, Copied, CopyBody, PrintQuery, QuestionnaireDto } from './questionnaire.dto';
import { QuestionnairesService } from './questionnaires.service';

const PDF = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('questionnaires')
@ApiExtraModels(AnswerDto)
@Controller()
export class QuestionnairesController {
  constructor(
    private readonly questionnaires: QuestionnairesService,
    private readonly printing: PrintingService,
  ) {}

  @Get('tourists/:id/questionnaires/:formId.pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  printOne(
    @IdParam('id') touristId: string,
    @Param('formId') formId: string,
    @Res() response: Response,
  ): Promise<void> {
    return this.printing.printTourist(touristId, formId, today(), response);
  }

  @Get('vouchers/:id/questionnaires.pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  printAll(
    @IdParam('id') voucherId: string,
    @Query() { form, tourists }: PrintQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.printing.printVoucher(voucherId, form, today(), tourists, response);
  }

  @Get('tourists/:id/questionnaires/:formId')
  @ApiOkResponse({ type: QuestionnaireDto })
  get(@IdParam('id') touristId: string, @Param('formId') formId: string): Promise<QuestionnaireDto> {
    return this.questionnaires.get(touristId, formId, today());
  }

  @Put('tourists/:id/questionnaires/:formId')
  @ApiOkResponse({ type: QuestionnaireDto })
  put(
    @IdParam('id') touristId: string,
    @Param('formId') formId: string,
    @Body() { answers }: AnswersBody,
  ): Promise<QuestionnaireDto> {
    return this.questionnaires.put(touristId, formId, answers, today());
  }

  @Post('tourists/:id/questionnaires/:formId/copy')
  @HttpCode(200)
  @ApiOkResponse({ type: Copied })
  copy(@IdParam('id') touristId: string, @Param('formId') formId: string, @Body() body: CopyBody): Promise<Copied> {
    return this.questionnaires.copy(touristId, formId, body);
  }
}
