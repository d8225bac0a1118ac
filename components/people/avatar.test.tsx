// @vitest-environment jsdom
import { createSignal, For } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Avatar } from './avatar';

const callBackground = vi.hoisted(() => vi.fn());
let tell: (event: { event: string }) => void = () => undefined;

vi.mock('@/utils/messages/client', async () => ({
  ...(await vi.importActual('@/utils/messages/call-failed')),
  callBackground,
  onViewEvent: (listener: typeof tell) => {
    tell = listener;
  },
}));

const picture = (letter: string) => `data:image/webp;base64,${letter.repeat(20)}`;
let photos: Record<string, string> = {};

let dispose: () => void = () => undefined;
const [ids, setIds] = createSignal<string[]>([]);

function show(first: string[]): void {
  setIds(first);
  callBackground.mockImplementation(async (_name: string, query: { ids: string[] }) =>
    query.ids.flatMap((person) => (photos[person] ? [{ person, data: photos[person] }] : [])),
  );
  const root = document.body.appendChild(document.createElement('main'));
  dispose = render(() => <For each={ids()}>{(id) => <Avatar name={`${id} Marsh`} id={id} />}</For>, root);
}

const seen = () =>
  [...document.querySelectorAll('.avatar')].map((each) => each.querySelector('img')?.src ?? each.textContent);
const asked = () => callBackground.mock.calls.map(([, query]) => query.ids);

describe('the picture of somebody', () => {
  afterEach(() => {
    dispose();
    document.body.replaceChildren();
    vi.clearAllMocks();
    photos = {};
  });

  it('is their photo, or their initials, asked for all at once', async () => {
    photos = { bob: picture('B') };
    show(['ann', 'bob', 'cy', 'bob']);
    expect(seen()).toEqual(['AM', 'BM', 'CM', 'BM']);
    await vi.waitFor(() => expect(seen()).toEqual(['AM', picture('B'), 'CM', picture('B')]));
    expect(asked()).toEqual([['ann', 'bob', 'cy']]);
  });

  it('follows what changes, for those who are still shown', async () => {
    show(['ann', 'bob']);
    await vi.waitFor(() => expect(asked()).toHaveLength(1));
    setIds(['bob']);
    photos = { ann: picture('A'), bob: picture('B') };
    tell({ event: 'records-changed' });
    await vi.waitFor(() => expect(seen()).toEqual([picture('B')]));
    expect(asked().at(-1)).toEqual(['bob']);
  });

  it('stays their initials where nobody answers', async () => {
    show([]);
    callBackground.mockRejectedValue(new Error('no answer'));
    setIds(['ann']);
    await vi.waitFor(() => expect(asked()).toHaveLength(1));
    expect(seen()).toEqual(['AM']);
  });
});
