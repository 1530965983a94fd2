export function isTest(path: string): boolean {
  return path.startsWith('test/') || path.endsWith('.spec.ts') || path.includes('/testing/');
}

export function isTestOrBench(path: string): boolean {
  return isTest(path) || path.startsWith('bench/');
}

export function isClock(path: string): boolean {
  return path.startsWith('src/platform/clock/') || path === 'libs/kernel/clock.ts';
}

export function isDoor(path: string): boolean {
  return /^(src\/(main|worker|cli)|verifier\/src\/xuefen-verify)\.ts$/.test(path);
}

export function isLibraryOrServer(path: string): boolean {
  return path.startsWith('src/') || path.startsWith('libs/');
}
