import { render } from 'solid-js/web';
import { App } from '@/components/live/app';
import { Sidebar } from './sidebar';

const root = document.getElementById('root');
if (root)
  render(
    () => (
      <App page="sidebar">
        <Sidebar />
      </App>
    ),
    root,
  );
