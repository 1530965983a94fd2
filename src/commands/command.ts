/** A command of the operator. Returns the exit code; a thrown error's message is its last line. */
export interface Command {
  readonly says: string;
  run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number>;
}
