// The worker of the log. One page of the site has it at a time: a lock says which. A page that is started with `take`
// asks the other one to let go, and gets it as soon as nothing is being written there. The program is the page's own, which
// hands it on compiled.
import init from './app/milkpath.js';
import { LOCK } from './lock.js';

const TAKE = 'take';
/** A page that a phone has frozen does not answer; after so many milliseconds it is not waited for. */
const PATIENCE_MS = 4000;
/** A page that is loaded anew finds the lock of the one before for a moment. */
const MOMENT_MS = 1500;

const pages = new BroadcastChannel('milkpath-log');
const takes = new URL(self.location.href).searchParams.has(TAKE);

/** Whether the log is this page's; then it stays so until the worker ends. */
function mine() {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(takes ? PATIENCE_MS : MOMENT_MS);
    const hold = () => {
      resolve(true);
      return new Promise(() => {});
    };
    navigator.locks.request(LOCK, { signal }, hold).catch(() => resolve(false));
    if (takes) pages.postMessage(TAKE);
  });
}

/** The program of the page, compiled: the first that it says. */
const program = new Promise((resolve) => {
  self.addEventListener('message', ({ data }) => resolve(data), { once: true });
});

const has = await mine();
if (has) {
  // Messages are taken one by one, so nothing is under way here.
  pages.addEventListener('message', (message) => {
    if (message.data !== TAKE) return;
    // Not before the page listens.
    program.then(() => {
      self.postMessage('"Taken"');
      self.close();
    });
  });
}
const module_or_path = await program;
if (has) await init({ module_or_path });
else self.postMessage('"Held"');
