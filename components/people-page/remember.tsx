import { Show } from 'solid-js';
import { dropLine, lineOf } from '@/components/capture/line-to-confirm';
import { QuickAdd } from '@/components/capture/quick-add';
import { createAsked } from '@/components/live/asked';
import { hashOf } from '@/components/live/route';
import type { PersonFile } from '@/utils/messages/protocol';
import type { PeopleView } from './types';

/** What was typed into the address bar, to be looked at before anything of it is kept. */
function RememberView(props: { rest: string }) {
  const line = createAsked(
    () => props.rest,
    async (id) => ({ id, text: (await lineOf(id)) ?? '' }),
    { onEvents: [] },
  );
  const saved = ({ person }: PersonFile) => {
    void dropLine();
    location.hash = hashOf('person', person.id);
  };
  return (
    <Show keyed when={line.value()}>
      {({ text }) => (
        <div class="card">
          <QuickAdd focused text={text} onSaved={saved} />
        </div>
      )}
    </Show>
  );
}

export const remember: PeopleView = {
  id: 'remember',
  title: 'captureUi.add.title',
  unlisted: true,
  View: RememberView,
};
