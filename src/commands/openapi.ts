import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { createApi } from '../create-api';

const FILE = join(__dirname, '..', '..', '..', 'docs', 'openapi.json');

/** Writes the description of the HTTP interface as the code declares it; `--check` fails when the file in docs is another. */
export async function openapi(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const app = await createApi(environment);
  try {
    const description = new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Xuefen 学分')
      .setDescription('Credit registration and annual assessment for civil servants. Errors are problem details (RFC 9457) with stable codes.')
      .setVersion('1')
      .addCookieAuth('xuefen_session')
      .build();
    const text = `${JSON.stringify(SwaggerModule.createDocument(app, description, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` }), undefined, 2)}\n`;
    if (!args.includes('--check')) {
      writeFileSync(FILE, text);
      return 0;
    }
    if (readFileSync(FILE, 'utf8') === text) return 0;
    process.stderr.write('docs/openapi.json is not what the code declares: run node dist/src/cli.js openapi.\n');
    return 1;
  } finally {
    await app.close();
  }
}
