import './surfaces.css';
import X from 'lucide-solid/icons/x';
import { type JSX, Show } from 'solid-js';
import type { Icon } from './button';

type Tone = 'calm' | 'warm' | 'danger';

export function Card(props: { tone?: 'warm' | 'sunken'; label?: string; children: JSX.Element }) {
  return (
    <article class="card" data-tone={props.tone} aria-label={props.label}>
      {props.children}
    </article>
  );
}

export function Banner(props: { tone?: Tone; icon: Icon; children: JSX.Element; actions?: JSX.Element }) {
  return (
    <section class="banner" data-tone={props.tone ?? 'warm'}>
      {props.icon({ size: 18 })}
      <div class="banner-body">
        <div>{props.children}</div>
        <Show when={props.actions}>
          <div class="row">{props.actions}</div>
        </Show>
      </div>
    </section>
  );
}

export function EmptyState(props: { icon: Icon; title: string; children?: JSX.Element; actions?: JSX.Element }) {
  return (
    <div class="empty">
      {props.icon({ size: 28 })}
      <p class="empty-title">{props.title}</p>
      <Show when={props.children}>
        <p>{props.children}</p>
      </Show>
      <Show when={props.actions}>
        <div class="row">{props.actions}</div>
      </Show>
    </div>
  );
}

interface ChipProps {
  tone?: 'calm' | 'warm' | undefined;
  icon?: Icon;
  removeLabel?: string;
  onRemove?: () => void;
  children: JSX.Element;
}

export function Chip(props: ChipProps) {
  return (
    <span class="chip" data-tone={props.tone}>
      {props.icon?.({ size: 13 })}
      <span>{props.children}</span>
      <Show when={props.onRemove}>
        <button type="button" aria-label={props.removeLabel} onClick={() => props.onRemove?.()}>
          <X size={13} />
        </button>
      </Show>
    </span>
  );
}
