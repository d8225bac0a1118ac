import HeartHandshake from 'lucide-solid/icons/heart-handshake';
import { type Accessor, createSignal, Show } from 'solid-js';
import { Button } from '@/components/ui/button';
import { Banner } from '@/components/ui/surfaces';
import { type SensitiveNote, sensitiveIn } from '@/utils/people/sensitive-note';
import { say } from '@/utils/platform/say';

export interface NeutralOffer {
  /** Undefined: there is nothing to offer, or it was answered. */
  offered: Accessor<SensitiveNote | undefined>;
  /** Asks before these words are saved; true: they may be. The second time of asking they always may. */
  maySave: (text: string) => boolean;
  /** The words are being changed: what was offered for them no longer fits. */
  forget: () => void;
}

/** Before a note that may say more than working together needs: offered once, and skipped by saving again. */
export function createNeutralOffer(before?: string): NeutralOffer {
  const [offered, setOffered] = createSignal<SensitiveNote>();
  // What stood there before was saved as it is.
  const answered = new Set([before?.trim()]);
  const maySave = (text: string) => {
    const found = answered.has(text.trim()) ? null : sensitiveIn(text);
    answered.add(text.trim());
    setOffered(found ?? undefined);
    return found === null;
  };
  return { offered, maySave, forget: () => setOffered(undefined) };
}

interface NeutralOfferProps {
  offer: NeutralOffer;
  /** Takes the neutral words in place of what was written; null: the user finds their own. */
  onUse: (text: string | null) => void;
  onKeep: () => void;
}

/** Soft, and never in the way: what may be meant, what would do as well, and that it may stay. */
export function NeutralOfferBanner(props: NeutralOfferProps) {
  return (
    <Show when={props.offer.offered()}>
      {(found) => (
        <div role="status">
          <Banner
            tone="calm"
            icon={HeartHandshake}
            actions={
              <>
                <Show when={found().neutral}>
                  {(neutral) => (
                    <Button size="small" onPress={() => props.onUse(neutral())}>
                      {say('details.neutral.use')}
                    </Button>
                  )}
                </Show>
                <Show when={!found().neutral}>
                  <Button size="small" onPress={() => props.onUse(null)}>
                    {say('details.neutral.edit')}
                  </Button>
                </Show>
                <Button size="small" kind="plain" onPress={props.onKeep}>
                  {say('details.neutral.keep')}
                </Button>
              </>
            }
          >
            <p>{say(`details.neutral.may.${found().topic}`)}</p>
            <p class="small">
              {found().neutral === null
                ? say('details.neutral.why')
                : say('details.neutral.instead', found().neutral ?? '')}
            </p>
          </Banner>
        </div>
      )}
    </Show>
  );
}
