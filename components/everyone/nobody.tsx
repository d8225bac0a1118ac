import Users from 'lucide-solid/icons/users';
import { hashOf } from '@/components/live/route';
import { attempt } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/surfaces';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';

const addSamples = () =>
  attempt(async () => {
    const { added } = await callBackground('addSamples', {});
    showToast({ text: say('options.samples.added', String(added)) });
  });

const goToImport = () => {
  location.hash = hashOf('files');
};

/** Before anybody is kept: three ways to begin. */
export function NobodyYet(props: { onAdd: () => void }) {
  return (
    <EmptyState
      icon={Users}
      title={say('findUi.nobody.title')}
      actions={
        <>
          <Button kind="primary" onPress={props.onAdd}>
            {say('findUi.nobody.add')}
          </Button>
          <Button onPress={goToImport}>{say('findUi.nobody.import')}</Button>
          <Button kind="plain" onPress={() => void addSamples()}>
            {say('findUi.nobody.samples')}
          </Button>
        </>
      }
    >
      {say('findUi.nobody.text')}
    </EmptyState>
  );
}
