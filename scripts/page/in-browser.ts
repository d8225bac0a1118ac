import { answerFor } from './answer';

// Bundled and run inside the page under test; the name is what the caller evaluates.
Object.assign(globalThis, { attunePageAnswer: () => answerFor(document, new URL(document.URL)) });
