import { Show } from 'solid-js';
import { saveFile } from '@/components/live/save-file';
import { attempt } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { cardFileName } from '@/utils/cards/card-text';
import { partLabel } from '@/utils/cards/lines';
import { type CardInPicture, type CardPicture, largestParts } from '@/utils/cards/qr-code';
import type { Card } from '@/utils/people/card';
import { say } from '@/utils/platform/say';
import { pngOf, svgOf } from './picture-files';

function Drawn(props: { card: Card; picture: CardPicture }) {
  const named = (ending: string) => cardFileName(props.card).replace(/txt$/, ending);
  const savePng = () => attempt(async () => saveFile(named('png'), await pngOf(props.picture)));
  const box = () => `0 0 ${props.picture.size} ${props.picture.size}`;
  return (
    <figure class="card-picture">
      <svg viewBox={box()} role="img" aria-label={say('cardUi.share.pictureAlt')} shape-rendering="crispEdges">
        <rect width="100%" height="100%" fill="#fff" />
        <path d={props.picture.path} fill="#000" />
      </svg>
      <figcaption class="stack" data-gap="small">
        <p class="soft small">{say('cardUi.share.pictureHint')}</p>
        <Show when={props.picture.correction === 'low'}>
          <p class="soft small">{say('cardUi.share.clean')}</p>
        </Show>
        <div class="row">
          <Button size="small" onPress={() => void savePng()}>
            {say('cardUi.share.png')}
          </Button>
          <Button size="small" onPress={() => saveFile(named('svg'), svgOf(props.picture))}>
            {say('cardUi.share.svg')}
          </Button>
        </div>
      </figcaption>
    </figure>
  );
}

/** The picture, or what to leave out so that there can be one. */
export function CardPictureView(props: { card: Card; drawn: CardInPicture }) {
  const picture = () => (props.drawn.ok ? props.drawn.picture : undefined);
  const largest = () =>
    largestParts(props.card)
      .slice(0, 3)
      .map((part) => `“${partLabel(part, say)}”`);
  return (
    <Show when={picture()} fallback={<p role="status">{say('cardUi.share.tooLarge', largest().join(', '))}</p>}>
      {(made) => <Drawn card={props.card} picture={made()} />}
    </Show>
  );
}
