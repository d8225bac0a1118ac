const links = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.person-link')];

/** Which line a key leads to from this one; -1 is the field above the list. */
function next(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return at - 1;
  if (at < 0) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Arrow keys go through the lines, from the field above them and back to it. */
export function moveByKey(event: KeyboardEvent, list: HTMLElement, field: HTMLElement | undefined): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
  const all = links(list);
  const at = all.indexOf(event.target as HTMLElement);
  if (at < 0 && event.target !== field) return;
  const to = next(event.key, at, all.length);
  if (to === undefined || (to < 0 && at < 0)) return;
  event.preventDefault();
  const target = to < 0 ? field : all[to];
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
