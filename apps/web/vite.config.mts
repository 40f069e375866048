import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const libs = new URL('../../libs/', import.meta.url).pathname;
const api = { '/api': { target: 'http://localhost:3000' } };

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  plugins: [react()],
  resolve: { alias: [{ find: /^@anketa\/([a-z-]+)$/, replacement: `${libs}$1/src` }] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    // Importing a module of a lib does nothing by itself, so what a screen does not call stays out of its chunk.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/libs\/[a-z-]+\/src\//, sideEffects: false }] } },
  },
  worker: { format: 'es' },
  server: { port: 5173, proxy: api },
  preview: { port: 4173, proxy: api },
});
