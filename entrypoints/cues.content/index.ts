import { defineContentScript } from '#imports';

export default defineContentScript({
  // Registered at run time, for the hosts that the user granted.
  registration: 'runtime',
  matches: [],
  main() {},
});
