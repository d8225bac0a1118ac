import { createEffect } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { createRoute, hashOf } from '@/components/live/route';
import { views } from '@/components/people-page';
import { StoreBanners } from '@/components/store/store-banners';
import { FramedPage } from '@/components/ui/framed-page';
import { say } from '@/utils/platform/say';

/** Everything about people that wants room: who is kept, one person whole, files in and out, cards. */
export function People() {
  const route = createRoute();
  const view = () => views.find(({ id }) => id === route().id) ?? views[0];
  createEffect(() => {
    document.title = `${say(view().title)} · ${say('app.name')}`;
  });
  return (
    <FramedPage
      label={say('peoplePage.views')}
      links={views
        .filter(({ unlisted }) => !unlisted)
        .map(({ id, title }) => ({ href: hashOf(id), label: say(title), current: view().id === id }))}
    >
      <StoreBanners />
      <Dynamic component={view().View} rest={route().rest} />
    </FramedPage>
  );
}
