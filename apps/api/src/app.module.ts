import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { AgencyController } from './agency/agency.controller';
import { AgencyService } from './agency/agency.service';
import { BaseController } from './clients/base.controller';
import { BaseService } from './clients/base.service';
import { ClientSearchService } from './clients/client-search.service';
import { ClientsController } from './clients/clients.controller';
import { ClientsService } from './clients/clients.service';
import { FamilyController } from './clients/family.controller';
import { FamilyService } from './clients/family.service';
import { MergesController } from './clients/merges.controller';
import { MergesService } from './clients/merges.service';
import { CountriesController } from './countries/countries.controller';
import { CountriesService } from './countries/countries.service';
import type { Database } from './database/database';
import { DatabaseModule } from './database/database.module';
import { DictionaryController } from './dictionary/dictionary.controller';
import { DictionaryService } from './dictionary/dictionary.service';
import { DictionaryFileController } from './dictionary/dictionary-file.controller';
import { FormsController } from './forms/forms.controller';
import { FormsService } from './forms/forms.service';
import { OwnFormsController } from './forms/own-forms.controller';
import { OwnFormsService } from './forms/own-forms.service';
import { HealthController } from './health/health.controller';
import { HistoryController } from './history/history.controller';
import { HistoryService } from './history/history.service';
import { ProblemFilter } from './http/problem.filter';
import { requestLog } from './http/request-log';
import { validation } from './http/validation';
import { ImportsController } from './imports/imports.controller';
import { ImportsService } from './imports/imports.service';
import { LayoutsController } from './imports/layouts.controller';
import { LayoutsService } from './imports/layouts.service';
import { RejectsController } from './imports/rejects.controller';
import { PhotosController } from './photos/photos.controller';
import { PhotosService } from './photos/photos.service';
import { FillingService } from './questionnaires/filling.service';
import { PrintingService } from './questionnaires/printing.service';
import { QuestionnairesController } from './questionnaires/questionnaires.controller';
import { QuestionnairesService } from './questionnaires/questionnaires.service';
import { ReadinessService } from './questionnaires/readiness.service';
import { LinkingService } from './tourists/linking.service';
import { ReportController } from './tourists/report.controller';
import { TouristsController } from './tourists/tourists.controller';
import { TouristsService } from './tourists/tourists.service';
import { CredentialsService } from './users/credentials.service';
import { SessionController } from './users/session.controller';
import { SignInGuard } from './users/sign-in.guard';
import { SignInService } from './users/sign-in.service';
import { UsersService } from './users/users.service';
import { VouchersController } from './vouchers/vouchers.controller';
import { VouchersService } from './vouchers/vouchers.service';

@Module({})
export class AppModule {
  static of(database: Pick<Database, 'kind' | 'source'>, logLevel: string): DynamicModule {
    return {
      module: AppModule,
      imports: [LoggerModule.forRoot(requestLog(logLevel)), DatabaseModule.of(database)],
      controllers: [
        HealthController,
        SessionController,
        AgencyController,
        BaseController,
        ClientsController,
        FamilyController,
        HistoryController,
        MergesController,
        VouchersController,
        ReportController,
        TouristsController,
        ImportsController,
        LayoutsController,
        RejectsController,
        FormsController,
        OwnFormsController,
        DictionaryController,
        DictionaryFileController,
        CountriesController,
        QuestionnairesController,
        PhotosController,
      ],
      providers: [
        { provide: APP_GUARD, useClass: SignInGuard },
        { provide: APP_PIPE, useFactory: validation },
        { provide: APP_FILTER, useClass: ProblemFilter },
        AgencyService,
        UsersService,
        CredentialsService,
        SignInService,
        ClientsService,
        ClientSearchService,
        BaseService,
        FamilyService,
        MergesService,
        VouchersService,
        TouristsService,
        LinkingService,
        ImportsService,
        LayoutsService,
        FormsService,
        OwnFormsService,
        DictionaryService,
        CountriesService,
        HistoryService,
        FillingService,
        QuestionnairesService,
        ReadinessService,
        PrintingService,
        PhotosService,
      ],
    };
  }
}
