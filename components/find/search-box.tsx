import './find.css';
import Search from 'lucide-solid/icons/search';
import { onCleanup, onMount } from 'solid-js';
import { Field } from '@/components/ui/field';
import { say } from '@/utils/platform/say';

interface SearchBoxProps {
  label: string;
  value: string;
  onInput: (text: string) => void;
  onEnter: () => void;
  field?: (element: HTMLInputElement) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** One field over all that is known; `/` brings the caret to it from anywhere on the page. */
export function SearchBox(props: SearchBoxProps) {
  let field: HTMLInputElement | undefined;
  const focusBySlash = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    field?.focus();
    field?.select();
  };
  onMount(() => {
    document.addEventListener('keydown', focusBySlash);
    if (field) props.field?.(field);
  });
  onCleanup(() => document.removeEventListener('keydown', focusBySlash));
  return (
    <Field label={props.label} labelHidden>
      {(ties) => (
        <div class="search-box">
          <Search size={17} />
          <input
            {...ties}
            ref={field}
            class="control"
            type="search"
            dir="auto"
            value={props.value}
            placeholder={say('findUi.placeholder')}
            autocomplete="off"
            spellcheck={false}
            aria-keyshortcuts="/"
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && props.onEnter()}
          />
        </div>
      )}
    </Field>
  );
}
