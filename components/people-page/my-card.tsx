import { Show } from 'solid-js';
import { CardForm } from '@/components/cards/card-form';
import { CardView } from '@/components/cards/card-view';
import { createMine, type MineInWork } from '@/components/cards/mine';
import { ShareCard } from '@/components/cards/share-card';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { hashOf } from '@/components/live/route';
import { createSubmit } from '@/components/live/submit';
import { Form, FormEnd } from '@/components/ui/form';
import { showToast } from '@/components/ui/toast';
import type { MyCardShown } from '@/utils/messages/card-calls';
import { callBackground } from '@/utils/messages/client';
import type { PersonHours } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { PeopleView } from './types';

/** Beside the form where there is room, so that each key shows at once what becomes of it. */
function Shown(props: { mine: MineInWork }) {
  return (
    <section class="stack my-card-shown">
      <h2 class="group-title">{say('cardUi.mine.look')}</h2>
      <Show when={props.mine.filled().length > 0} fallback={<p class="soft">{say('cardUi.mine.nothing')}</p>}>
        <CardView card={props.mine.card()} />
      </Show>
    </section>
  );
}

function MyCard(props: { kept: MyCardShown; own: PersonHours | null; onSaved: () => void }) {
  const { now } = useApp();
  const mine = createMine(props.kept, props.own, now);
  const submit = createSubmit();
  const save = async () => {
    if (!(await submit.run(mine.save))) return;
    props.onSaved();
    showToast({ text: say('cardUi.mine.saved') });
  };
  return (
    <div class="my-card">
      <Form class="stack" gap="large" onSave={() => void save()}>
        <CardForm draft={mine.draft} change={mine.change} errorOf={mine.errorOf} />
        <FormEnd busy={submit.busy()} error={submit.otherError([])} />
      </Form>
      <Shown mine={mine} />
      <ShareCard mine={mine} kept={props.kept} onSaved={props.onSaved} />
    </div>
  );
}

function MyCardView() {
  const { settings, ready } = useApp();
  const kept = createAsked(
    () => ({}),
    (query) => callBackground('myCard', query),
  );
  return (
    <>
      <header class="stack" data-gap="small">
        <h1>{say('cardUi.mine.title')}</h1>
        <p class="soft">{say('cardUi.mine.intro')}</p>
        <p>
          <a href={hashOf('take-card')}>{say('cardUi.take.title')}</a>
        </p>
      </header>
      <Show when={ready() && kept.value()}>
        {(card) => <MyCard kept={card()} own={settings().myHours} onSaved={kept.again} />}
      </Show>
    </>
  );
}

export const myCard: PeopleView = { id: 'my-card', title: 'cardUi.mine.title', View: MyCardView };
