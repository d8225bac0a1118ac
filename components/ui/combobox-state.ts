import { type Accessor, createSignal } from 'solid-js';

export interface ComboOption {
  value: string;
  label: string;
  /** A second word at the end of the line: the offset of a zone, a role. */
  aside?: string;
}

interface ComboSource {
  value: () => ComboOption | null;
  /** Those that fit what was typed, in order. */
  options: () => ComboOption[];
  onSearch: (typed: string) => void;
  onChoose: (option: ComboOption | null) => void;
}

type Press = Pick<KeyboardEvent, 'key' | 'isComposing' | 'preventDefault' | 'stopPropagation'>;

/** The list's side: whether it is open, and which line is marked. */
function createMark(options: () => ComboOption[]) {
  const [open, setOpen] = createSignal(false);
  const [marked, setMarked] = createSignal(-1);
  const move = (by: 1 | -1) => {
    const count = options().length;
    const from = open() ? marked() : -1;
    setOpen(true);
    if (count > 0) setMarked(from < 0 && by < 0 ? count - 1 : (from + by + count) % count);
  };
  const option = (): ComboOption | undefined => (open() ? options()[marked()] : undefined);
  return { open, setOpen, marked, setMarked, move, option };
}

interface Keys {
  open: Accessor<boolean>;
  move: (by: 1 | -1) => void;
  /** False: no line is marked, so the key means what it means elsewhere. */
  take: () => boolean;
  close: () => void;
}

/** True: the key was ours alone. Tab takes the marked line and still goes on to the next field. */
function heed(key: string, { open, move, take, close }: Keys): boolean {
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    move(key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  if (key === 'Enter') return take();
  if (key === 'Tab') take();
  if (key !== 'Escape' || !open()) return false;
  close();
  return true;
}

/** An editable combobox: what was typed, what is chosen, and what keys do. */
export function createCombobox({ value, options, onSearch, onChoose }: ComboSource) {
  const [typed, setTyped] = createSignal<string>();
  const [focused, setFocused] = createSignal(false);
  const mark = createMark(options);
  const choose = (option: ComboOption) => {
    setTyped(undefined);
    mark.setOpen(false);
    onSearch('');
    onChoose(option);
  };
  const type = (text: string) => {
    setTyped(text);
    mark.setOpen(true);
    mark.setMarked(text.trim() === '' ? -1 : 0);
    onSearch(text);
    if (value()) onChoose(null);
  };
  const take = () => {
    const option = mark.option();
    if (option) choose(option);
    return option !== undefined;
  };
  const press = (event: Press) => {
    if (event.isComposing || !heed(event.key, { ...mark, take, close: () => mark.setOpen(false) })) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = () => {
    setFocused(false);
    mark.setOpen(false);
  };
  /** What the field shows: the keys pressed since the last choice, else the choice. */
  const shown = () => typed() ?? value()?.label ?? '';
  /** Typed and left without a choice: it stands there, and the caller says what may help. */
  const isPending = () => !focused() && (typed() ?? '').trim() !== '' && value() === null;
  return { shown, isPending, ...mark, choose, type, press, enter: () => setFocused(true), leave };
}
