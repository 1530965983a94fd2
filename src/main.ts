import 'reflect-metadata';
import { createApi } from './create-api';
import { CONFIGURATION, type Configuration } from './platform/configuration/configuration';
import { LOGGER, type Logger } from './platform/logging/logger';

async function start(): Promise<void> {
  const app = await createApi(process.env);
  const { port, host } = app.get<Configuration>(CONFIGURATION);
  await app.listen(port, host);
  app.get<Logger>(LOGGER).info({ address: await app.getUrl() }, 'api ready');
}

start().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
