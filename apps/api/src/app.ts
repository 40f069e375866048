import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import type { Config } from './config/config';
import type { Database } from './database/database';
import { bodyParser, neverStored, refuseForeignOrigin, securityHeaders } from './http/security';
import { rememberCaller } from './users/acting';
import { serveWeb } from './web/serve-web';

/** The whole server on an open database, ready to listen. */
export async function createApp(
  database: Pick<Database, 'kind' | 'source'>,
  config: Pick<Config, 'logLevel' | 'trustProxy'>,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(database, config.logLevel), {
    bodyParser: false,
    logger: config.logLevel === 'silent' ? false : ['error', 'warn'], // the list of routes is nobody's news
    abortOnError: false,
  });
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.disable('etag'); // what is never stored is never asked for again by its mark
  app.use(securityHeaders);
  app.use('/api', neverStored, refuseForeignOrigin);
  app.use(bodyParser());
  app.use(rememberCaller);
  app.use(serveWeb());
  app.setGlobalPrefix('api');
  return app;
}
