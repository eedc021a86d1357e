// The worker that makes pages for paper: loaded when the first one is asked for.
import init from './pages/milkpath-pages.js';

await init({ module_or_path: new URL('./pages/milkpath-pages_bg.wasm', import.meta.url) });
