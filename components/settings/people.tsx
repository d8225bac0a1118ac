import Users from 'lucide-solid/icons/users';
import { openPeople } from '@/components/live/open-people';
import { Button } from '@/components/ui/button';
import { say } from '@/utils/platform/say';
import type { Section } from './types';

function PeopleSection() {
  return (
    <>
      <p class="soft">{say('options.people.intro')}</p>
      <div>
        <Button icon={Users} onPress={() => void openPeople()}>
          {say('options.people.open')}
        </Button>
      </div>
    </>
  );
}

export const people: Section = { id: 'people', title: 'options.people.title', View: PeopleSection };
