import { mkdirSync, writeFileSync } from 'node:fs';

mkdirSync('verifier/dist', { recursive: true });
writeFileSync('verifier/dist/xuefen-verify.mjs', '');
