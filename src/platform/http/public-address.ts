import type { FastifyRequest } from 'fastify';
import type { Configuration } from '../configuration/configuration';

/** How people reach the pages, without a slash at the end: as configured, or else as this request came in. */
export function publicAddressOf(request: Pick<FastifyRequest, 'protocol' | 'host'>, { publicAddress }: Pick<Configuration, 'publicAddress'>): string {
  return publicAddress ?? `${request.protocol}://${request.host}`;
}
