import type { UserManifest } from 'wxt';

const permissions = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'] as const;

/** No style attribute, no inline script, nothing fetched: views are built from nodes, words and our own files. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Four suggested keys are the most that Chromium takes. Alt types characters on a Mac, so MacCtrl stands in there.
 * Chromium gives no key to a command whose suggestion is one of its own (Alt+Shift with A, B, I, N or T).
 */
const commands = {
  'insert-gratitude': {
    suggested_key: { default: 'Alt+Shift+G', mac: 'MacCtrl+Shift+G' },
    description: '__MSG_commands_insertGratitude__',
  },
  'open-sidebar': {
    suggested_key: { default: 'Alt+Shift+S', mac: 'MacCtrl+Shift+S' },
    description: '__MSG_commands_openSidebar__',
  },
  _execute_action: { suggested_key: { default: 'Alt+Shift+Q', mac: 'MacCtrl+Shift+Q' } },
  'blank-everything': {
    suggested_key: { default: 'Alt+Shift+H', mac: 'MacCtrl+Shift+H' },
    description: '__MSG_commands_blankEverything__',
  },
} as const;

const sidebarPage = 'sidebar.html';

const firefoxParts = {
  browser_specific_settings: {
    gecko: {
      id: 'attune@attune.example',
      // Temporal (139) and the built-in consent for data collection (140) are both there from 140 on.
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
  sidebar_action: { default_panel: sidebarPage, default_title: '__MSG_app_name__', open_at_install: false },
};

// Temporal is native from Chromium 144 on.
const chromiumParts = {
  minimum_chrome_version: '144',
  side_panel: { default_path: sidebarPage },
};

/**
 * The manifest for one browser. No host is required: each site is an optional host, asked for when the user turns it on.
 * `use_dynamic_url` hides the sidebar page from pages that probe for extensions.
 */
export function manifestFor(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: firefox ? [...permissions] : [...permissions, 'sidePanel'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: pagePolicy },
    commands,
    omnibox: { keyword: 'at' },
    web_accessible_resources: [
      {
        resources: [sidebarPage],
        matches: ['https://*/*', 'http://*/*'],
        ...(firefox ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(firefox ? firefoxParts : chromiumParts),
  };
}
