import { join } from 'node:path';
import { error } from '@anketa/issue';
import express, { type NextFunction, type Request, type Response } from 'express';
import { PROJECT_ROOT } from '../config/project-root';

const YEAR = 31_536_000_000;

/** Serves the built web: files with a hash in their name for good, everything else is the page of the router. */
export function serveWeb(): express.Router {
  const folder = join(PROJECT_ROOT, 'dist', 'web');
  const router = express.Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR, index: false }));
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.use((request: Request, response: Response, next: NextFunction) => {
    const page = request.method === 'GET' && !request.path.startsWith('/api/') && !request.path.startsWith('/assets/');
    if (!page) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'index.html'), (missing) => {
      if (missing && !response.headersSent) {
        response.status(404).json({ code: 'web.notBuilt', issues: [error('', 'web.notBuilt')] });
      }
    });
  });
  return router;
}
