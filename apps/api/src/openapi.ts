import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The description of the interface, committed as openapi.json. */
export function describe(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Anketa')
    .setDescription('Regular clients, vouchers, tourist lists, embassy questionnaires.')
    .setVersion('1')
    .addCookieAuth('anketa')
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}.${method}`,
  });
}
