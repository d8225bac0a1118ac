import type { JSX } from 'solid-js';
import type { CardPart } from '@/utils/people/card';
import type { CardDraft } from './card-draft';

export interface CardFormProps {
  draft: CardDraft;
  change: (part: Partial<CardDraft>) => void;
  errorOf: (part: CardPart) => string | undefined;
}

export function Group(props: { title: string; children: JSX.Element }) {
  return (
    <section class="card">
      <h2 class="group-title">{props.title}</h2>
      {props.children}
    </section>
  );
}
