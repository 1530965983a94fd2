import type { Session } from '../../../api/session';
import { keepAnswer } from '../../../app/kept-answers';

/** From here on the register can be opened again without a network. Offices that serve plain HTTP have no worker: there a page that is open stays useful, and keeps its marks. */
export async function readyForAway(session: Session): Promise<void> {
  keepAnswer('session', session);
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/desk-worker.js', { scope: '/classes/' });
    const { active } = await navigator.serviceWorker.ready;
    const addresses = performance.getEntriesByType('resource').map(({ name }) => new URL(name)).filter(({ origin, pathname }) => origin === globalThis.location.origin && pathname.startsWith('/assets/'));
    active?.postMessage({ addresses: [...new Set(addresses.map(({ pathname }) => pathname))] }, []);
  } catch {
    // Refused by the office's browser policy: as on plain HTTP.
  }
}
