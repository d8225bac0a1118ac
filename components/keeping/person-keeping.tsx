import FileText from 'lucide-solid/icons/file-text';
import { hashOf } from '@/components/live/route';
import { Button } from '@/components/ui/button';
import { say } from '@/utils/platform/say';
import { ForgetPerson } from './forget-person';

interface PersonKeepingProps {
  id: string;
  name: string;
  /** Where to go when they are no longer there. */
  onForgotten?: () => void;
}

/** What somebody may ask about themselves, at the end of their page: what is kept, and that it goes. */
export function PersonKeeping(props: PersonKeepingProps) {
  const open = () => {
    location.hash = hashOf('kept', props.id);
  };
  return (
    <div class="row">
      <Button icon={FileText} onPress={open}>
        {say('keepingUi.open')}
      </Button>
      <ForgetPerson {...props} />
    </div>
  );
}
