// @vitest-environment jsdom
import { render } from 'solid-js/web';
import { afterEach, expect, it, vi } from 'vitest';
import { ChosenBar } from './chosen-bar';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));

let dispose: () => void = () => undefined;
afterEach(() => {
  dispose();
  document.body.replaceChildren();
});

it.each([
  ['one', ['p1'], 'findUi.groupTitleOne'],
  ['several', ['p1', 'p2'], 'findUi.groupTitle 2'],
])('speaks of %s who is put into a group', async (_, ids, title) => {
  dispose = render(() => <ChosenBar ids={ids} groups={[]} onClear={() => undefined} />, document.body);
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('findUi.toGroup'))?.click();
  await vi.waitFor(() => expect(document.querySelector('[role=dialog] h2')?.textContent).toBe(title));
});
