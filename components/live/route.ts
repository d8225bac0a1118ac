import { type Accessor, createSignal, onCleanup } from 'solid-js';

export interface Route {
  id: string;
  rest: string;
}

/** An address typed or cut by somebody may be none that can be decoded. */
function decoded(rest: string): string {
  try {
    return decodeURIComponent(rest);
  } catch {
    return rest;
  }
}

/** `#/person/4f2` -> person, 4f2. What is not of this form is no route of ours. */
export function routeIn(hash: string): Route {
  const [, id = '', rest = ''] = /^#\/([a-z-]*)(?:\/(.*))?$/u.exec(hash) ?? [];
  return { id, rest: decoded(rest) };
}

export const hashOf = (id: string, rest = ''): string =>
  rest === '' ? `#/${id}` : `#/${id}/${encodeURIComponent(rest)}`;

/** What the page's address says; back and forward go through what was shown. */
export function createRoute(): Accessor<Route> {
  const [route, setRoute] = createSignal(routeIn(location.hash));
  const read = () => setRoute(routeIn(location.hash));
  addEventListener('hashchange', read);
  onCleanup(() => removeEventListener('hashchange', read));
  return route;
}
