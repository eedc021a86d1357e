// What `./dev test --soak` counts in a browser, kept as tables in `tests/soak`.
import fs from 'node:fs';
import path from 'node:path';

/** Whether the full counts are wanted. */
export const SOAK = Boolean(process.env.SOAK);
/** The languages in the order in which the app offers them. */
export const LANGUAGES = [...fs.readFileSync('locales/status.toml', 'utf8').matchAll(/^tag = "(.*)"$/gm)].map(([, tag]) => tag);

/** Counts by screen and mode. */
export class Table {
  /** What is counted. */
  title;
  #file;
  #modes = [];
  #screens = new Map();

  constructor(title, file) {
    this.title = title;
    this.#file = path.join('tests/soak', file);
  }

  add(screen, mode, count) {
    if (!this.#modes.includes(mode)) this.#modes.push(mode);
    const row = this.#screens.get(screen) ?? new Map();
    this.#screens.set(screen, row.set(mode, (row.get(mode) ?? 0) + count));
  }

  /** All counts. */
  get #counts() {
    return [...this.#screens.values()].flatMap((row) => [...row.values()]);
  }

  /** How many were counted. */
  get count() {
    return this.#counts.length;
  }

  get sum() {
    return this.#counts.reduce((sum, count) => sum + count, 0);
  }

  write() {
    const line = (cells) => `| ${cells.join(' | ')} |\n`;
    const rows = [...this.#screens].map(([screen, row]) => line([`\`${screen}\``, ...this.#modes.map((mode) => row.get(mode) ?? '')]));
    const text = line(['Screen', ...this.#modes]) + line(['---', ...this.#modes.map(() => '--:')]) + rows.join('');
    fs.writeFileSync(this.#file, `# ${this.title}\n\n\`./dev test --soak\`: ${this.count} looks, ${this.sum} in all.\n\n${text}`);
  }
}
