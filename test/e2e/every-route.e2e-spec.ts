import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApp, type TestApp } from '../app/test-app';

const { paths } = JSON.parse(readFileSync(join(__dirname, '../../openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, unknown>>;
};
const OPEN = ['get /api/health', 'get /api/setup', 'post /api/setup', 'post /api/session', 'delete /api/session'];
const ID = '00000000-0000-4000-8000-000000000000';

describe('every route of openapi.json', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.stop());

  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );

  it('there are routes', () => expect(routes.length).toBeGreaterThan(25));

  it.each(routes.filter((route) => !OPEN.includes(route)))('%s needs sign-in', async (route) => {
    const [method = 'get', path = ''] = route.split(' ');
    const url = path.replace(/\{formId\}/, 'schengen-2020').replace(/\{\w+\}/g, ID);
    const { status, body } = await test.stranger[method as 'get'](url).send(method === 'get' ? undefined : {});
    expect({ status, body }).toEqual({ status: 401, body: { code: 'session.needed', issues: [] } });
  });

  it('an unknown route of the interface is 404, not a page', async () => {
    const { body } = await test.stranger.get('/api/nonsense').expect(404);
    expect(body).toEqual({ code: 'request.notFound', issues: [] });
  });
});
