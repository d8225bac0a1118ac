import { createRoot, createSignal } from 'solid-js';
import { describe, expect, it, vi } from 'vitest';
import { type ComboOption, createCombobox } from './combobox-state';

const all: ComboOption[] = ['Ana', 'Anna', 'Ben'].map((label) => ({ value: label.toLowerCase(), label }));

function fakeCombobox(start: ComboOption | null = null) {
  return createRoot(() => {
    const [value, setValue] = createSignal(start);
    const [typed, setTyped] = createSignal('');
    const options = () => all.filter(({ label }) => label.toLowerCase().startsWith(typed().toLowerCase()));
    const combo = createCombobox({ value, options, onSearch: setTyped, onChoose: (option) => setValue(() => option) });
    combo.enter();
    const press = (key: string, isComposing = false) => {
      const event = { key, isComposing, preventDefault: vi.fn(), stopPropagation: vi.fn() };
      combo.press(event);
      return event.preventDefault.mock.calls.length > 0;
    };
    return { combo, value, press };
  });
}

describe('createCombobox', () => {
  it('marks the first that fits, and Enter takes it', () => {
    const { combo, value, press } = fakeCombobox();
    combo.type('an');
    expect(combo.marked()).toBe(0);
    expect(press('Enter')).toBe(true);
    expect(value()?.value).toBe('ana');
    expect(combo.open()).toBe(false);
  });

  it.each([
    [['ArrowDown'], 'ana'],
    [['ArrowDown', 'ArrowDown'], 'anna'],
    [['ArrowUp'], 'ben'],
    [['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'], 'ana'],
  ])('%j then Enter takes %s', (keys, chosen) => {
    const { value, press } = fakeCombobox();
    for (const key of keys) press(key);
    press('Enter');
    expect(value()?.value).toBe(chosen);
  });

  it('Enter is left to the form while no line is marked', () => {
    expect(fakeCombobox().press('Enter')).toBe(false);
  });

  it('Tab takes the marked line and still goes on', () => {
    const { combo, value, press } = fakeCombobox();
    combo.type('b');
    expect(press('Tab')).toBe(false);
    expect(value()?.value).toBe('ben');
  });

  it('Escape closes the list, and a second one is left to what stands round it', () => {
    const { combo, press } = fakeCombobox();
    combo.type('b');
    expect([press('Escape'), press('Escape')]).toEqual([true, false]);
  });

  it('typing takes the choice back, so that what stands there is never another than what is chosen', () => {
    const { combo, value } = fakeCombobox(all[2]);
    expect(combo.shown()).toBe('Ben');
    combo.type('Benj');
    expect(value()).toBeNull();
    expect(combo.shown()).toBe('Benj');
  });

  it('what was typed stays when the field is left, and is told as pending', () => {
    const { combo } = fakeCombobox();
    combo.type('Mars');
    expect(combo.isPending()).toBe(false);
    combo.leave();
    expect([combo.shown(), combo.isPending()]).toEqual(['Mars', true]);
  });

  it('heeds no key while an input method composes', () => {
    const { combo, value, press } = fakeCombobox();
    combo.type('an');
    press('Enter', true);
    expect(value()).toBeNull();
  });
});
