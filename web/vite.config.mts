import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['XUEFEN_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: { alias: { '#contracts': here('../libs/contracts/public.ts'), '#kernel': here('../libs/kernel/public.ts') } },
  server: { host: '127.0.0.1', proxy: { '/api': api } },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'frame', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/, priority: 1 },
            // What pages share, in one file: a browser asks for six files at a time, and left apart they are twenty.
            { name: 'pieces', test: /web[\\/]src[\\/](api|app|pieces|words)[\\/]/, minShareCount: 2 },
          ],
        },
      },
    },
  },
});
