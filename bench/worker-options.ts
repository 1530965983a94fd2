/** As the launcher starts its workers. */
export function workerOptions(environment: NodeJS.ProcessEnv): string[] {
  return (environment['XUEFEN_BENCH_WORKER_OPTIONS'] ?? '').split(' ').filter((option) => option !== '');
}
