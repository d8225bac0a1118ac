import { attempt, offerUndo } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import type { Section } from './types';

const addSamples = () =>
  attempt(async () => {
    const { added } = await callBackground('addSamples', {});
    showToast({
      text: added === 0 ? say('options.samples.thereAlready') : say('options.samples.added', String(added)),
    });
  });

const removeSamples = () =>
  attempt(async () => {
    const { undo, removed } = await callBackground('removeSamples', {});
    if (removed === 0) showToast({ text: say('options.samples.noneThere') });
    else offerUndo(say('options.samples.removed', String(removed)), undo);
  });

function SamplesView() {
  return (
    <>
      <p class="soft">{say('options.samples.intro')}</p>
      <div class="row">
        <Button onPress={() => void addSamples()}>{say('options.samples.add')}</Button>
        <Button onPress={() => void removeSamples()}>{say('options.samples.remove')}</Button>
      </div>
    </>
  );
}

export const samples: Section = { id: 'samples', title: 'options.samples.title', View: SamplesView };
