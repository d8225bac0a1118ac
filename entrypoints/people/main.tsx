import { render } from 'solid-js/web';
import { App } from '@/components/live/app';
import { People } from './people';

const root = document.getElementById('root');
if (root)
  render(
    () => (
      <App page="people">
        <People />
      </App>
    ),
    root,
  );
