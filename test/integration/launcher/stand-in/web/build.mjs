import { mkdirSync, writeFileSync } from 'node:fs';

mkdirSync('web/dist', { recursive: true });
writeFileSync('web/dist/index.html', '');
