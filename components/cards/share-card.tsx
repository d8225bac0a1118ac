import Copy from 'lucide-solid/icons/copy';
import FileDown from 'lucide-solid/icons/file-down';
import QrCode from 'lucide-solid/icons/qr-code';
import { createEffect, createMemo, createSignal, on, Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { copyWith } from '@/components/live/copy';
import { saveFile } from '@/components/live/save-file';
import { attempt, createSubmit } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { ChooseSome } from '@/components/ui/choose-some';
import { FieldError } from '@/components/ui/field';
import { Switch } from '@/components/ui/switch';
import { cardFileName, cardText } from '@/utils/cards/card-text';
import { spokenKey } from '@/utils/cards/keys';
import { cardLines, partLabel } from '@/utils/cards/lines';
import { type CardInPicture, pictureOf } from '@/utils/cards/qr-code';
import type { MyCardShown } from '@/utils/messages/card-calls';
import { callBackground } from '@/utils/messages/client';
import type { Card } from '@/utils/people/card';
import { say } from '@/utils/platform/say';
import { CardPictureView } from './card-picture';
import type { MineInWork } from './mine';

interface Given {
  card: Card;
  packed: string;
}

const textOf = ({ card, packed }: Given): string => cardText(cardLines(card, say), packed);

function Signing(props: { kept: MyCardShown; onChange: () => void }) {
  const key = createAsked(() => props.kept.publicKey ?? undefined, spokenKey, { onEvents: [] });
  const turn = (signs: boolean) =>
    void attempt(async () => {
      await callBackground('signMyCard', { signs });
      props.onChange();
    });
  return (
    <>
      <Switch
        label={say('cardUi.share.sign')}
        hint={say('cardUi.share.signHint')}
        on={props.kept.signs}
        onSwitch={turn}
      />
      <Show when={props.kept.signs}>
        <p class="soft small">
          <Show when={props.kept.publicKey && key.value()} fallback={say('cardUi.share.keyLater')}>
            {(digits) => say('cardUi.share.key', digits())}
          </Show>
        </p>
      </Show>
    </>
  );
}

/** Every way to give the card away keeps it first, so that what others get is what stands here. */
export function ShareCard(props: { mine: MineInWork; kept: MyCardShown; onSaved: () => void }) {
  const [picture, setPicture] = createSignal<{ given: Given; drawn: CardInPicture }>();
  const [wasEmpty, setWasEmpty] = createSignal(false);
  // Each minute makes a card anew that says the same.
  const content = createMemo(() => JSON.stringify([{ ...props.mine.card(), made: '' }, props.kept.signs]));
  createEffect(
    on(
      content,
      () => {
        setPicture(undefined);
        setWasEmpty(false);
      },
      { defer: true },
    ),
  );
  const submit = createSubmit();
  const give = (act: (given: Given) => Promise<unknown>) =>
    submit.run(async () => {
      const isEmpty = Object.keys(props.mine.card()).length === 1;
      setWasEmpty(isEmpty);
      if (isEmpty) return;
      await props.mine.save();
      const given = await callBackground('packMyCard', {});
      props.onSaved();
      await act(given);
    });
  const copy = () => give((given) => copyWith(textOf(given), say('cardUi.share.copied')));
  const save = () =>
    give(async (given) => saveFile(cardFileName(given.card), new Blob([textOf(given)], { type: 'text/plain' })));
  const draw = () => give(async (given) => setPicture({ given, drawn: await pictureOf(given.packed) }));
  return (
    <section class="card">
      <h2 class="group-title">{say('cardUi.share.title')}</h2>
      <p class="soft">{say('cardUi.share.intro')}</p>
      <Show when={props.mine.filled().length > 0}>
        <ChooseSome
          label={say('cardUi.mine.onCard')}
          choices={props.mine.filled().map((value) => ({ value, label: partLabel(value, say) }))}
          chosen={props.mine.filled().filter(props.mine.isShown)}
          onChoose={props.mine.show}
        />
      </Show>
      <div class="row">
        <Button kind="primary" icon={Copy} busy={submit.busy()} onPress={() => void copy()}>
          {say('cardUi.share.copy')}
        </Button>
        <Button icon={FileDown} busy={submit.busy()} onPress={() => void save()}>
          {say('cardUi.share.file')}
        </Button>
        <Button icon={QrCode} busy={submit.busy()} onPress={() => void draw()}>
          {say('cardUi.share.picture')}
        </Button>
      </div>
      <FieldError text={wasEmpty() ? say('cardUi.mine.empty') : undefined} />
      <FieldError text={submit.otherError([])} />
      <Show when={picture()}>{(made) => <CardPictureView card={made().given.card} drawn={made().drawn} />}</Show>
      <Signing kept={props.kept} onChange={props.onSaved} />
    </section>
  );
}
