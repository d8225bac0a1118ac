import { addWords, type Line, makeLine } from './line';

/** The lines of what stands in a textarea or input. */
export function readNativeLines(value: string): Line[] {
  let from = 0;
  return value.split('\n').map((text) => {
    const line = makeLine();
    addWords(line, text.replace(/\r$/, ''), null, from);
    from += text.length + 1;
    return line;
  });
}
