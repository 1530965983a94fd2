import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const verifier = dirname(fileURLToPath(import.meta.url));
const libraries = join(verifier, '../libs');

/** The verifier and everything it needs in one file that runs on Node alone. */
await build({
  root: verifier,
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: { '#ledger-proof': join(libraries, 'ledger-proof/public.ts'), '#kernel': join(libraries, 'kernel/public.ts') } },
  ssr: { noExternal: true },
  build: {
    ssr: join(verifier, 'src/xuefen-verify.ts'),
    outDir: join(verifier, 'dist'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'xuefen-verify.mjs', codeSplitting: false } },
  },
});
