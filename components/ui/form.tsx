import { type JSX, Show } from 'solid-js';
import { say } from '@/utils/platform/say';
import { Button } from './button';
import { FieldError } from './field';

interface FormProps {
  class: string;
  gap?: 'small' | 'large';
  label?: string;
  /** Opened by a press: its first field takes the focus. */
  focused?: boolean | undefined;
  /** Enter in a field, or a press of the button that submits. */
  onSave: () => void;
  children: JSX.Element;
}

/** What may be wrong is said by us, in the user's language and beside the field; the page goes nowhere. */
export function Form(props: FormProps) {
  const takeFocus = (element: HTMLFormElement) => {
    if (props.focused) queueMicrotask(() => element.querySelector<HTMLElement>('input, textarea')?.focus());
  };
  return (
    <form
      ref={takeFocus}
      class={props.class}
      data-gap={props.gap}
      aria-label={props.label}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      {props.children}
    </form>
  );
}

interface FormEndProps {
  small?: boolean;
  /** What the button says, where it is not "Save". */
  save?: string | undefined;
  busy: boolean;
  unready?: boolean;
  /** What is wrong with none of the fields shown. */
  error?: string | undefined;
  onCancel?: (() => void) | undefined;
}

/** The end of a form: what is wrong with it as a whole, and the ways out. */
export function FormEnd(props: FormEndProps) {
  const size = () => (props.small ? ({ size: 'small' } as const) : {});
  return (
    <>
      <FieldError text={props.error} />
      <div class="row">
        <Button kind="primary" type="submit" busy={props.busy} unready={props.unready ?? false} {...size()}>
          {props.save ?? say('ui.save')}
        </Button>
        <Show when={props.onCancel}>
          {(cancel) => (
            <Button kind="plain" onPress={cancel()} {...size()}>
              {say('ui.cancel')}
            </Button>
          )}
        </Show>
      </div>
    </>
  );
}

type InsetFormProps = Pick<FormProps, 'focused' | 'onSave' | 'children'> &
  Pick<FormEndProps, 'save' | 'busy' | 'unready'> & { onCancel: () => void };

/** A small form that opens in the midst of what it is about, and closes again. Its field says what is wrong. */
export function InsetForm(props: InsetFormProps) {
  return (
    <Form class="inset" focused={props.focused} onSave={props.onSave}>
      {props.children}
      <FormEnd small save={props.save} busy={props.busy} unready={props.unready ?? false} onCancel={props.onCancel} />
    </Form>
  );
}
