import 'reflect-metadata';
import { commands } from './commands/commands';

const [name = 'help', ...rest] = process.argv.slice(2);

function usage(): string {
  const lines = Object.entries(commands).map(([command, { says }]) => `  ${command.padEnd(18)} ${says}`);
  return `Usage: node dist/src/cli.js COMMAND\n\n${lines.join('\n')}\n`;
}

async function run(): Promise<number> {
  const words = commands[`${name} ${rest[0] ?? ''}`] ? `${name} ${rest[0] ?? ''}` : name;
  const command = commands[words];
  if (!command) {
    process.stderr.write(usage());
    return name === 'help' ? 0 : 2;
  }
  return command.run(words === name ? rest : rest.slice(1), process.env);
}

run().then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    if (process.env['XUEFEN_LOG_LEVEL'] === 'debug') process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
