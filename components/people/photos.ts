import { type Accessor, createRoot, createSignal, onCleanup, type Setter } from 'solid-js';
import { createEventListener } from '@/components/live/asked';
import { callBackground } from '@/utils/messages/client';
import { mostPhotos } from '@/utils/messages/photo-calls';

interface Shown {
  photo: Accessor<string | null>;
  setPhoto: Setter<string | null>;
  /** How many pictures of them stand on this page. */
  users: number;
}

const shown = new Map<string, Shown>();
let wanted = new Set<string>();
let listening = false;

async function askFor(ids: string[]): Promise<void> {
  const photos = await callBackground('photosOf', { ids });
  const found = new Map(photos.map(({ person, data }) => [person, data]));
  for (const id of ids) shown.get(id)?.setPhoto(found.get(id) ?? null);
}

/** All that one drawing of the page needs are asked for at once. */
function ask(id: string): void {
  if (wanted.size === 0) queueMicrotask(askWanted);
  wanted.add(id);
}

function askWanted(): void {
  const ids = [...wanted];
  wanted = new Set();
  for (let from = 0; from < ids.length; from += mostPhotos)
    // Without an answer the initials stay.
    askFor(ids.slice(from, from + mostPhotos)).catch(() => undefined);
}

function listen(): void {
  if (listening) return;
  listening = true;
  createRoot(() => createEventListener('records-changed', () => [...shown.keys()].forEach(ask)));
}

function show(id: string): Shown {
  const known = shown.get(id);
  if (known) return known;
  const [photo, setPhoto] = createSignal<string | null>(null);
  const made = { photo, setPhoto, users: 0 };
  shown.set(id, made);
  ask(id);
  return made;
}

/** The photo of somebody while it is looked at; null: none, or not here yet. */
export function createPhoto(id: string): Accessor<string | null> {
  listen();
  const entry = show(id);
  entry.users += 1;
  onCleanup(() => {
    entry.users -= 1;
    if (entry.users === 0) shown.delete(id);
  });
  return entry.photo;
}
