import './person-page.css';
import Pencil from 'lucide-solid/icons/pencil';
import { createUniqueId, type JSX, Show } from 'solid-js';
import { createOpening } from '@/components/live/opening';
import { IconButton } from '@/components/ui/button';
import { say } from '@/utils/platform/say';

interface SectionProps {
  title: string;
  /** Opens by one press in place of what is shown; closes by `close`, and the focus goes back. */
  form?: (close: () => void) => JSX.Element;
  children: JSX.Element;
}

/** A part of somebody's page: what is known, and behind the pencil the form for it. */
export function PersonSection(props: SectionProps) {
  const { open, turn, close } = createOpening<'form'>();
  const id = createUniqueId();
  return (
    <section class="card person-section" aria-labelledby={`section-${id}`}>
      <header>
        <h2 id={`section-${id}`}>{props.title}</h2>
        <Show when={props.form}>
          <IconButton
            icon={Pencil}
            label={say('details.edit', props.title)}
            expanded={open() !== undefined}
            onPress={() => turn('form')}
          />
        </Show>
      </header>
      <Show when={open() && props.form} fallback={props.children}>
        {(form) => form()(close)}
      </Show>
    </section>
  );
}
