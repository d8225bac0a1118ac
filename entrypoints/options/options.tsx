import './options.css';
import { For, onMount } from 'solid-js';
import { sections } from '@/components/settings';
import { StoreBanners } from '@/components/store/store-banners';
import { FramedPage } from '@/components/ui/framed-page';
import { say } from '@/utils/platform/say';

/** The address may name a section; it is built only now, so the browser could not go there by itself. */
const goToNamedSection = () => document.getElementById(location.hash.slice(1))?.scrollIntoView();

/** All sections on one page: found by the browser's own search, and nothing typed is lost by going to another. */
export function Options() {
  onMount(goToNamedSection);
  return (
    <FramedPage
      label={say('options.sections')}
      links={sections.map(({ id, title }) => ({ href: `#${id}`, label: say(title) }))}
    >
      <h1>{say('options.title')}</h1>
      <StoreBanners />
      <For each={sections}>
        {(section) => (
          <section class="options-section" aria-labelledby={section.id}>
            <h2 id={section.id}>{say(section.title)}</h2>
            <div class="card">
              <section.View />
            </div>
          </section>
        )}
      </For>
    </FramedPage>
  );
}
