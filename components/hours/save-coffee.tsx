import CalendarPlus from 'lucide-solid/icons/calendar-plus';
import { useApp } from '@/components/live/app';
import { saveFile } from '@/components/live/save-file';
import { attempt } from '@/components/live/submit';
import { IconButton } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';
import { say } from '@/utils/platform/say';
import { coffeeFileName, coffeeOf } from './coffee-file';
import { myZone } from './my-zone';
import type { Person } from './together';

interface SaveCoffeeProps {
  at: number;
  /** As the user reads it: "tomorrow 09:30". */
  when: string;
  people: readonly Person[];
}

/** The time as a file that the user's calendar opens; nobody is invited by it. */
export function SaveCoffee(props: SaveCoffeeProps) {
  const { now, settings } = useApp();
  const save = () =>
    attempt(async () => {
      const coffee = { at: props.at, people: props.people, mine: myZone(settings()), now: now() };
      // The rules of calendar files are fetched when the first is asked for: the sidebar opens without them.
      const { writeCoffee } = await import('@/utils/transfer/write-calendar');
      saveFile(coffeeFileName(coffee), new Blob([writeCoffee(coffeeOf(coffee))], { type: 'text/calendar' }));
      showToast({ text: say('hoursUi.coffee.saved', props.when) });
    });
  return <IconButton icon={CalendarPlus} label={say('hoursUi.coffee.save', props.when)} onPress={() => void save()} />;
}
