import './button.css';
import type { Component, JSX } from 'solid-js';

export type Icon = Component<{ size?: number | string }>;

interface ButtonProps {
  kind?: 'primary' | 'quiet' | 'plain' | 'danger';
  size?: 'small';
  type?: 'button' | 'submit';
  icon?: Icon;
  /** A press does nothing while something is under way; the button keeps its focus. */
  busy?: boolean;
  /** A press does nothing until what it needs is there; the button can be reached all the same. */
  unready?: boolean;
  expanded?: boolean;
  pressed?: boolean;
  label?: string;
  onPress?: () => void;
  children: JSX.Element;
}

export function Button(props: ButtonProps) {
  const isOff = () => props.busy || props.unready;
  const press = (event: MouseEvent) => {
    if (isOff()) event.preventDefault();
    else props.onPress?.();
  };
  return (
    <button
      class="button"
      type={props.type ?? 'button'}
      data-kind={props.kind ?? 'quiet'}
      data-size={props.size}
      aria-disabled={isOff() ? 'true' : undefined}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      aria-label={props.label}
      onClick={press}
    >
      {props.icon?.({ size: 16 })}
      <span>{props.children}</span>
    </button>
  );
}

interface IconButtonProps {
  icon: Icon;
  label: string;
  expanded?: boolean;
  pressed?: boolean;
  onPress: () => void;
}

export function IconButton(props: IconButtonProps) {
  return (
    <button
      class="button"
      type="button"
      data-icon-only
      aria-label={props.label}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      title={props.label}
      onClick={() => props.onPress()}
    >
      {props.icon({ size: 16 })}
    </button>
  );
}
