// How soon the web app is there for somebody who comes back, against the least app that Dioxus makes, in the same run, and how
// soon it speaks another language: node speed.mjs DIST EMPTY [TABLE]. Both are served alike and are warm: opened before,
// with the programs kept by the browser; and once more in a browser that has just been started, which has compiled nothing
// yet. Times are those of the page, in milliseconds; medians of many tries in turn.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { babyBuddy, button, choose, heading, open, phone, press, serve, words } from './lib.mjs';

const [, , DIST, EMPTY, TABLE] = process.argv;
const OPENINGS = 15;
/** Openings before the counted ones; a browser keeps a compiled program after it has seen it a few times. */
const WARM = 5;
/** Starts of the browser. */
const STARTS = 7;
/** How many feeds are in the log: a month of them. */
const FEEDS = 300;
/** The most that the app may take of the time of the empty one. */
const MOST = 1.5;

/** Watches for the heading and, after it, the first frame in which it is painted. */
function watch() {
  const seen = () => {
    const there = [...document.querySelectorAll('h1')].some((one) => one.textContent.includes('Today') && one.checkVisibility());
    if (!there) return requestAnimationFrame(seen);
    return requestAnimationFrame(() => setTimeout(() => (window.home = performance.now())));
  };
  requestAnimationFrame(seen);
}

/** First contentful paint, and the home screen. */
async function opening(page, url) {
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForFunction(() => window.home !== undefined && performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => [performance.getEntriesByName('first-contentful-paint')[0].startTime, window.home]);
}

/** What opens the choice of languages, and the heading of the home screen, in each language by its own name. */
const SPOKEN = {
  English: ['Language', 'Today'],
  Español: ['Idioma', 'Hoy'],
  简体中文: ['语言', '今天'],
  'Tiếng Việt': ['Ngôn ngữ', 'Hôm nay'],
  العربية: ['اللغة', 'اليوم'],
};
/** Times that each language is chosen. */
const SWITCHES = 5;

/** From the tap on a language to the first frame in its words. */
async function switching(page, from, to) {
  await press(page, SPOKEN[from][0]);
  const chip = await button(page, new RegExp(`^${words(to).source}$`)).elementHandle();
  return page.evaluate(
    ([chip, today]) =>
      new Promise((resolve) => {
        const start = performance.now();
        const seen = () => {
          const there = [...document.querySelectorAll('h1')].some((one) => one.textContent.includes(today));
          if (!there) return requestAnimationFrame(seen);
          return requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        chip.click();
        seen();
      }),
    [chip, SPOKEN[to][1]],
  );
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** A month moves in, and the home screen is opened once. */
async function settle(context, url) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'milkpath-speed-'));
  const first = await open(context, url);
  await press(first, 'Look around');
  await heading(first, 'Today');
  await first.close();
  const page = await open(context, `${url}#/move-in`);
  await choose(page, 'Choose a file', babyBuddy(folder, FEEDS));
  await press(page, 'World time (UTC)', `Add ${FEEDS} entries`);
  await heading(page, `${FEEDS} entries are in your log now.`);
  fs.rmSync(folder, { recursive: true });
  // It opens where it was left.
  await press(page, 'See the log', 'Today');
  await heading(page, 'Today');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
}

const sites = [await serve(DIST), await serve(EMPTY)];
const one = await phone();
const times = [[], []];
const started = [[], []];
const switched = Object.fromEntries(Object.keys(SPOKEN).map((name) => [name, []]));
try {
  await settle(one.context, sites[0].at());
  const page = one.context.pages().at(-1);
  await page.addInitScript(watch);
  for (let round = -WARM; round < OPENINGS; round += 1) {
    for (const [which, site] of sites.entries()) {
      const measured = await opening(page, site.at());
      if (round >= 0) times[which].push(measured);
    }
  }
  await opening(page, sites[0].at());
  let now = 'English';
  for (let round = 0; round < SWITCHES; round += 1) {
    for (const next of [...Object.keys(SPOKEN).slice(1), 'English']) {
      switched[next].push(await switching(page, now, next));
      now = next;
    }
  }
  await one.close();
  for (let round = 0; round < STARTS; round += 1) {
    for (const [which, site] of sites.entries()) {
      const anew = await phone({ profile: one.profile });
      const page = anew.context.pages()[0];
      await page.addInitScript(watch);
      started[which].push(await opening(page, site.at()));
      await anew.close();
    }
  }
} finally {
  await one.close();
  one.gone();
  for (const site of sites) await site.stop();
}

const measured = {
  'first contentful paint': [times, 0],
  home: [times, 1],
  'home, browser just started': [started, 1],
};
const rows = Object.entries(measured).map(([name, [all, index]]) => {
  const [ours, empty] = all.map((both) => median(both.map((pair) => pair[index])));
  return { name, ours, empty, ratio: ours / empty };
});
const lines = rows.map(({ name, ours, empty, ratio }) => `| ${name} | ${ours.toFixed(0)} | ${empty.toFixed(0)} | ${ratio.toFixed(2)} |`);
const said = Object.entries(switched).map(([name, all]) => `| ${name} | ${median(all).toFixed(0)} |`);
const text =
  `| | Milkpath, ms | empty app, ms | ratio |\n|---|--:|--:|--:|\n${lines.join('\n')}\n\n` +
  `From the tap on a language to its first frame, home screen, median of ${SWITCHES}:\n\n| | ms |\n|---|--:|\n${said.join('\n')}\n`;
console.log(text);
if (TABLE) {
  const head = `# Opening the web app\n\n\`./dev web --speed\`: median of ${OPENINGS} openings in turn, warm, a month of feeds in the log, against the least app\nthat Dioxus makes, built and served alike; the last row of ${STARTS} starts of the browser.\n\n`;
  fs.writeFileSync(TABLE, head + text);
}
if (rows.some(({ ratio }) => ratio > MOST)) {
  console.error(`more than ${MOST} times as long as an empty app`);
  process.exitCode = 1;
}
