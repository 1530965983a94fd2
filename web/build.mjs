import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const web = dirname(fileURLToPath(import.meta.url));
const dist = join(web, 'dist');
const SMALLEST_BYTES = 512;
const FIRST_LOAD_LIMIT_BYTES = 250 * 1024;
/** The pages whose first load is held to the limit: what index.html loads, and the page with its controls. */
const MEASURED_PAGES = ['src/features/overview/overview-page.tsx', 'src/features/people/people-page.tsx', 'src/features/my-year/my-year-page.tsx'];

extractAntdStyle();
await build({ configFile: join(web, 'vite.config.mts'), logLevel: 'warn' });
const brotliBytes = precompress();
holdFirstLoad(JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')));

function extractAntdStyle() {
  const script = spawnSync(process.execPath, ['--import', 'tsx', join(web, 'extract-antd-style.ts')], { encoding: 'utf8' });
  if (script.status !== 0) throw new Error(`The style sheet of antd could not be extracted:\n${script.stderr}`);
}

/** Writes .br and .gz beside every text file, so that the server compresses nothing. Returns brotli sizes by path. */
function precompress() {
  const sizes = new Map();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(js|css|html|svg)$/.test(entry.name)) continue;
    const content = readFileSync(file);
    const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    sizes.set(file.slice(dist.length + 1), brotli.length);
    if (content.length < SMALLEST_BYTES) continue;
    writeFileSync(`${file}.br`, brotli);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
  return sizes;
}

function holdFirstLoad(manifest) {
  for (const page of MEASURED_PAGES) {
    const files = new Set([...filesOf(manifest, 'index.html'), ...filesOf(manifest, page)]);
    const bytes = [...files].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + brotliBytes.get(file), 0);
    console.log(`First load ${page}: ${(bytes / 1024).toFixed(1)} KB brotli JavaScript (limit ${FIRST_LOAD_LIMIT_BYTES / 1024})`);
    if (bytes > FIRST_LOAD_LIMIT_BYTES) throw new Error(`${page} passes the limit for a first load`);
  }
}

/** A chunk and everything it imports; lazy controls of a page count too, since the page asks for them at once. */
function filesOf(manifest, name, seen = new Set()) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`${name} is not in the build`);
  if (seen.has(name)) return [];
  seen.add(name);
  const lazyControls = name === 'index.html' ? [] : (chunk.dynamicImports ?? []).filter((lazy) => !lazy.endsWith('-page.tsx'));
  return [chunk.file, ...[...(chunk.imports ?? []), ...lazyControls].flatMap((imported) => filesOf(manifest, imported, seen))];
}
