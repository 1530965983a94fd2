import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from './permission';

export const ALLOWED_PERMISSION = 'xuefen:permission';

/** What a route asks of its caller. A route that says nothing is refused to everybody, and the boot stops over it. */
export type RouteAccess = { readonly kind: 'public'; readonly limited?: true } | { readonly kind: 'signed_in' } | { readonly kind: 'permission'; readonly permission: Permission };

/** Only callers whose role holds this permission; how far it reaches is {@link scopeOf}. */
export function Allow(permission: Permission): CustomDecorator {
  return SetMetadata(ALLOWED_PERMISSION, { kind: 'permission', permission } satisfies RouteAccess);
}

/** Anyone who is signed in, whatever their roles: their own session and password. */
export function SignedIn(): CustomDecorator {
  return SetMetadata(ALLOWED_PERMISSION, { kind: 'signed_in' } satisfies RouteAccess);
}

/** Everyone, signed in or not. */
export function Public(): CustomDecorator {
  return SetMetadata(ALLOWED_PERMISSION, { kind: 'public' } satisfies RouteAccess);
}

/** Everyone, but each address only so often a minute: for what could be guessed number by number. */
export function PublicWithinLimit(): CustomDecorator {
  return SetMetadata(ALLOWED_PERMISSION, { kind: 'public', limited: true } satisfies RouteAccess);
}
