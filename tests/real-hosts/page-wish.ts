import type { Colleague } from '@/scripts/demo-office/people';
import { nadia, tom } from './people';

/** What a page shall show; its address asks for it. */
export interface PageWish {
  /** A message from Bob is open. */
  thread: boolean;
  /** One compose for each. */
  to: Colleague[];
  /** A compose in a window of its own. */
  alone: boolean;
  /** The fields of recipients are called otherwise than we know, as after a change of the site. */
  renamed: boolean;
  /** A window of Google Chat stands in the page, as a frame of its own host. */
  chat: boolean;
  /** Lets no frame load that does not ask for it. */
  isolated: boolean;
}

const flags = ['thread', 'alone', 'renamed', 'chat', 'isolated'] as const;

export type Wished = { to?: Colleague[] } & Partial<Record<(typeof flags)[number], boolean>>;

export function queryFor({ to = [], ...wish }: Wished): string {
  const query = new URLSearchParams(to.map(({ chatId }): [string, string] => ['to', chatId]));
  for (const flag of flags) if (wish[flag]) query.set(flag, '1');
  return query.toString();
}

export function wishIn(query: URLSearchParams): PageWish {
  const [thread, alone, renamed, chat, isolated] = flags.map((flag) => query.has(flag));
  const to = query.getAll('to').flatMap((id) => [tom, nadia].find(({ chatId }) => chatId === id) ?? []);
  return { thread: !!thread, alone: !!alone, renamed: !!renamed, chat: !!chat, isolated: !!isolated, to };
}
