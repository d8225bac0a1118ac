import { ok } from 'node:assert/strict';
import { until as eventually } from '@/tests/live/waiting';
import { tested } from './engine-list';
import type { PageBench } from './page-bench';

export interface PageCase {
  title: string;
  engines: string[];
  /** Where it is not an ordinary mail. */
  page?: 'strict' | 'no-site' | 'untouched';
  run(bench: PageBench): Promise<void>;
}

export const both = ['tinymce', 'textarea'];
/** All that a template of several lines can stand in. */
export const all = tested.map(({ name }) => name).filter((name) => name !== 'input');
export const nothing = { hosts: 0, highlights: 0, sheets: 0 };
export const blank = 'Thanks for [what they did].';

export const until = (look: () => Promise<boolean>) => eventually('what the case waits for', look);

export const boxOf = (bench: PageBench, selector: string) =>
  bench.page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });

export async function openSidebar(bench: PageBench): Promise<void> {
  const [open] = await bench.expectOurs('.open', 1);
  ok(open);
  await bench.page.mouse.click(open.x + open.width / 2, open.y + open.height / 2);
  await bench.expectOurs('.side iframe', 1);
}
