import { defineBackground } from '#imports';
import { broadcast } from '@/utils/messages/events';
import { serve } from '@/utils/messages/server';
import { logFailure } from '@/utils/platform/log';
import { mayBeFramed } from '@/utils/sites/catalogue';
import { settings } from '@/utils/store/settings';
import { listenToAlarms } from './alarms';
import { spreadChanges } from './changes';
import { listenToCommands } from './commands';
import { frameCalls } from './frame-calls';
import { keepLineReader, lineReader } from './line-reader';
import { listenToMenus } from './menus';
import { listenToOmnibox } from './omnibox';
import { isSiteOn, isSiteOnNow } from './site-list';
import { listenToInstalling, listenToPermissions, start } from './start';
import { watchTabs } from './switchboard';
import { viewCalls } from './view-calls';

export default defineBackground(() => {
  const started = start();
  // All listeners in the worker's first turn: an event that woke it is given to nobody who comes later.
  const atOnce = (call: string, url: string) => call === 'openPanel' && isSiteOnNow(url) === true;
  serve({ views: viewCalls, frames: frameCalls, isSiteOn, mayBeFramed, started, atOnce });
  listenToCommands(started);
  listenToAlarms(started);
  listenToMenus();
  listenToOmnibox({ started, reader: lineReader });
  keepLineReader();
  listenToInstalling();
  listenToPermissions(async () => broadcast({ event: 'settings-changed', settings: await settings() }));
  watchTabs();
  spreadChanges((error) => logFailure('telling of a change', error));
});
