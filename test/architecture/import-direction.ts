import type { Finding } from './finding';
import { MODULES_FROM_THE_TOP } from './rooms';
import { pathOf, type Import, type SourceFile } from './source-file';

type Objection = Pick<Finding, 'what' | 'why' | 'instead'>;

/** Every import of the file that points where its room may not look. */
export function findWrongWays(file: SourceFile): readonly Finding[] {
  return file.imports.flatMap((imported) => {
    const objection = objectTo(file.path, imported);
    return objection ? [{ path: file.path, line: imported.line, ...objection }] : [];
  });
}

function objectTo(path: string, { specifier }: Import): Objection | undefined {
  if (specifier.startsWith('.')) return objectToFile(path, pathOf(path, specifier));
  if (specifier.startsWith('#')) return objectToLibrary(path, specifier);
  return objectToPackage(path, specifier);
}

function objectToFile(path: string, target: string): Objection | undefined {
  const [room, target_] = [roomOf(path), roomOf(target)];
  if (room === target_) return undefined;
  if (room.startsWith('libs/')) return libraryLooksOut(room, target);
  if (room === 'bench') return undefined;
  if (target_.startsWith('libs/')) {
    return { what: `reaches into ${target}`, why: 'a library is known by what its public.ts names', instead: `import from '#${target_.slice('libs/'.length)}'` };
  }
  if (room === 'migrations') return migrationLooksOut(target);
  if (room === 'web') return webLooksOut(target);
  if (room === 'src/platform') return { what: `imports ${target}`, why: 'platform is technical and knows no domain', instead: 'let the module hand in what platform needs, or move the file into the module' };
  if (target_ === 'src/platform') return undefined;
  if (target_.startsWith('src/modules/')) return objectToModule(room, target, target_);
  if (room === 'src' && target_ === 'migrations') return undefined;
  return { what: `imports ${target}`, why: 'only the composition root (src/*.ts, src/commands) puts rooms together, and nothing imports it', instead: 'take what you need through the constructor' };
}

function objectToModule(room: string, target: string, targetRoom: string): Objection | undefined {
  const name = targetRoom.slice('src/modules/'.length);
  if (target !== `${targetRoom}/public` && target !== `${targetRoom}/http`) {
    return { what: `reaches into ${target}`, why: 'modules meet only at public.ts', instead: `export what you need from ${targetRoom}/public.ts, or ask whether you need it` };
  }
  const rank = MODULES_FROM_THE_TOP.indexOf(room.slice('src/modules/'.length));
  const above = room === 'src' || MODULES_FROM_THE_TOP.indexOf(name) < rank;
  if (above) return undefined;
  return { what: `imports ${name}`, why: 'a module imports only those above it in the design: what flows down is an event', instead: `let ${name} react to an event, or take what you need as an argument` };
}

function libraryLooksOut(room: string, target: string): Objection {
  return { what: `imports ${target}`, why: `${room} is pure and stands alone`, instead: "import '#kernel' or '#contracts', or pass the thing in" };
}

function migrationLooksOut(target: string): Objection {
  return { what: `imports ${target}`, why: 'what has shipped is never rewritten, so a migration must not change when the code does', instead: 'write the SQL out in the migration' };
}

function webLooksOut(target: string): Objection {
  return { what: `imports ${target}`, why: 'the browser must not be handed the server', instead: "share shapes through '#contracts' or the generated API types" };
}

const LIBRARIES_OF: Readonly<Record<string, readonly string[]>> = {
  'libs/kernel': [],
  'libs/contracts': ['#kernel'],
  'libs/credit-rules': ['#kernel', '#contracts'],
  'libs/ledger-proof': ['#kernel'],
  'src/platform': ['#kernel', '#contracts'],
  migrations: [],
  // Of the rules the pages know the shapes only; the build would refuse what needs ajv.
  web: ['#kernel', '#contracts', '#credit-rules'],
};

function objectToLibrary(path: string, specifier: string): Objection | undefined {
  const allowed = LIBRARIES_OF[roomOf(path)];
  if (!allowed || allowed.includes(specifier)) return undefined;
  return { what: `imports ${specifier}`, why: `${roomOf(path)} may know ${allowed.join(' and ') || 'no library'} and nothing beyond`, instead: 'move what you need up, or move this file down' };
}

const ONLY_PACKAGES: Readonly<Record<string, RegExp>> = {
  'libs/kernel': /^$/,
  'libs/contracts': /^$/,
  'libs/credit-rules': /^ajv(\/|$)/,
  'libs/ledger-proof': /^(node:crypto|sm-crypto-v2)$/,
  migrations: /^typeorm$/,
  web: /^(react|react-dom|antd|@ant-design\/[^/]+|@tanstack\/react-(query|router)|dayjs|qrcode)(\/|$)/,
};

function objectToPackage(path: string, specifier: string): Objection | undefined {
  const allowed = ONLY_PACKAGES[roomOf(path)];
  if (!allowed || allowed.test(specifier) || path.endsWith('.spec.ts')) return undefined;
  return { what: `imports ${specifier}`, why: `${roomOf(path)} keeps to ${allowed.source} so that it stays what it is`, instead: 'do it in a module, or argue for the package in docs/adr and name it here' };
}

/** `libs/kernel`, `src/platform`, `src/modules/audit`, `src` for the composition root, `migrations`, `bench`, `web`. */
export function roomOf(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === 'libs') return `libs/${second}`;
  if (first !== 'src') return first;
  if (second === 'modules') return `src/modules/${third}`;
  return second === 'platform' ? 'src/platform' : 'src';
}
