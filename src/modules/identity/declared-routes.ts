import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ALLOWED_PERMISSION, type RouteAccess } from '../../platform/sessions/allow';

export interface DeclaredRoute {
  /** `AccountsController.create`. */
  readonly handler: string;
  readonly method: string;
  /** Without the global prefix: `/accounts/:id/grants`. */
  readonly path: string;
  readonly access: RouteAccess | undefined;
}

type Handler = (...parameters: never[]) => unknown;

/** Every route of every controller, with what it asks of its caller. */
export function declaredRoutes(discovery: DiscoveryService): DeclaredRoute[] {
  const scanner = new MetadataScanner();
  return discovery.getControllers().flatMap(({ metatype, instance }) => {
    if (!metatype || !instance) return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
    const handlers = scanner.getAllMethodNames(prototype).map((name) => ({ name, handler: prototype[name] }));
    return handlers.flatMap(({ name, handler }) => (handler ? routesOf(metatype as Handler, name, handler) : []));
  });
}

function routesOf(controller: Handler, name: string, handler: Handler): DeclaredRoute[] {
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  if (method === undefined) return [];
  const access = new Reflector().getAllAndOverride<RouteAccess | undefined>(ALLOWED_PERMISSION, [handler, controller]);
  const paths = pathsOf(controller).flatMap((start) => pathsOf(handler).map((end) => joined(start, end)));
  return paths.map((path) => ({ handler: `${controller.name}.${name}`, method: RequestMethod[method] ?? 'ALL', path, access }));
}

function pathsOf(target: Handler): string[] {
  const path = Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined;
  return Array.isArray(path) ? path : [path ?? ''];
}

function joined(start: string, end: string): string {
  return `/${[start, end].flatMap((part) => part.split('/')).filter((part) => part !== '').join('/')}`;
}

/** @throws Error naming the routes that say nothing: they would be refused to everybody. */
export function assertEveryRouteDeclared(routes: readonly DeclaredRoute[]): void {
  const silent = routes.filter((route) => route.access === undefined).map((route) => route.handler);
  if (silent.length > 0) throw new Error(`Say who may call ${silent.join(', ')}: add @Allow(permission), @SignedIn() or @Public().`);
}
