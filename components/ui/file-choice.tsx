import type { JSX } from 'solid-js';
import { Button, type Icon } from './button';

interface FileChoiceProps {
  /** What is chosen, for those who do not see the button. */
  label: string;
  accept: string;
  icon: Icon;
  kind?: 'primary' | 'quiet';
  size?: 'small';
  busy?: boolean;
  onFile: (file: File) => void;
  children: JSX.Element;
}

/** A button that lets the user choose one file of theirs. */
export function FileChoice(props: FileChoiceProps) {
  let field: HTMLInputElement | undefined;
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // The same file may be chosen again, after it was mended or the act undone.
    input.value = '';
    if (file) props.onFile(file);
  };
  return (
    <>
      <input
        ref={field}
        type="file"
        accept={props.accept}
        hidden
        aria-label={props.label}
        onChange={(event) => take(event.currentTarget)}
      />
      <Button
        kind={props.kind ?? 'quiet'}
        {...(props.size && { size: props.size })}
        icon={props.icon}
        busy={props.busy ?? false}
        onPress={() => field?.click()}
      >
        {props.children}
      </Button>
    </>
  );
}
