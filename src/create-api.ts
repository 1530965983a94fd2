import { join } from 'node:path';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Redis } from 'ioredis';
import { ApplicationModule } from './application.module';
import { HttpModule } from './http';
import { CONFIGURATION, type Configuration } from './platform/configuration/configuration';
import { ProblemFilter } from './platform/http/problem-filter';
import { createValidationPipe } from './platform/http/validation-pipe';
import { LOGGER } from './platform/logging/logger';
import { REQUEST_REDIS } from './platform/queue/redis-connection';
import { registerSessions } from './platform/sessions/register-sessions';

export const API_PREFIX = 'api/v1';
const LARGEST_BODY_BYTES = 1_048_576;
const PAGE_LIFETIME_SECONDS = 31_536_000;

/** The HTTP door: API, health, and the pages when they were built. Does not listen yet. */
export async function createApi(environment: NodeJS.ProcessEnv): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: LARGEST_BODY_BYTES, trustProxy: environment['XUEFEN_TRUST_PROXY'] === 'yes', genReqId: undefined });
  const app = await NestFactory.create<NestFastifyApplication>(ApplicationModule.forProcess('api', environment, [HttpModule]), adapter, { logger: ['error', 'warn'] });
  const configuration = app.get<Configuration>(CONFIGURATION);
  const redis = app.get<Redis>(REQUEST_REDIS);
  await redis.connect().catch(() => undefined);
  app.setGlobalPrefix(API_PREFIX, { exclude: ['health/live', 'health/ready', 'metrics'] });
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter(app.get(LOGGER)));
  app.enableShutdownHooks();
  await app.register(fastifyHelmet, { contentSecurityPolicy: CONTENT_SECURITY, crossOriginEmbedderPolicy: false, strictTransportSecurity: configuration.secureCookies });
  await app.register(fastifyMultipart);
  await registerSessions(app, configuration, redis);
  await servePages(app);
  return app;
}

const CONTENT_SECURITY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    // Papers of a claim beside it, as the browser's own reader shows a PDF: from here only, and told by their content before they were kept.
    objectSrc: ["'self'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** Files with a hash in their name never change; every other address of the pages is answered by index.html. */
async function servePages(app: NestFastifyApplication): Promise<void> {
  const root = join(__dirname, '..', '..', 'web', 'dist');
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    wildcard: false,
    setHeaders: (reply, path) => {
      void reply.header('Cache-Control', path.includes(`${'/'}assets/`) ? `public, max-age=${PAGE_LIFETIME_SECONDS}, immutable` : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    // A file of an older build is gone, not a page: a tab left open across an upgrade then knows to load anew.
    if (/^\/(api|assets)\//.test(request.url)) return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}
