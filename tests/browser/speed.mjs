// How soon the web app is there for somebody who comes back, against the least app that Dioxus makes, in the same run:
// node speed.mjs DIST EMPTY [TABLE]. Both are served alike and are warm: opened before, with the programs kept by the browser.
// Times are those of the page, from the start of the navigation, in milliseconds; the median of many openings in turn.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { babyBuddy, choose, heading, open, phone, press, serve } from './lib.mjs';

const [, , DIST, EMPTY, TABLE] = process.argv;
const OPENINGS = 15;
/** Openings before the counted ones; a browser keeps a compiled program after it has seen it a few times. */
const WARM = 5;
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

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** A month moves in, and the home screen is opened once. */
async function settle(context, url) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'milkpath-speed-'));
  const page = await open(context, `${url}#/move-in`);
  await choose(page, 'Choose a file', babyBuddy(folder, FEEDS));
  await press(page, 'World time (UTC)', `Add ${FEEDS} entries`);
  await heading(page, `${FEEDS} entries are in your log now.`);
  fs.rmSync(folder, { recursive: true });
  await page.goto('about:blank');
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
}

const sites = [await serve(DIST), await serve(EMPTY)];
const one = await phone();
const times = [[], []];
try {
  await settle(one.context, sites[0].at());
  const page = one.context.pages()[0];
  await page.addInitScript(watch);
  for (let round = -WARM; round < OPENINGS; round += 1) {
    for (const [which, site] of sites.entries()) {
      const measured = await opening(page, site.at());
      if (round >= 0) times[which].push(measured);
    }
  }
} finally {
  await one.close();
  one.gone();
  for (const site of sites) await site.stop();
}

const rows = ['first contentful paint', 'home'].map((name, index) => {
  const [ours, empty] = times.map((all) => median(all.map((both) => both[index])));
  return { name, ours, empty, ratio: ours / empty };
});
const lines = rows.map(({ name, ours, empty, ratio }) => `| ${name} | ${ours.toFixed(0)} | ${empty.toFixed(0)} | ${ratio.toFixed(2)} |`);
const text = `| | Milkpath, ms | empty app, ms | ratio |\n|---|--:|--:|--:|\n${lines.join('\n')}\n`;
console.log(text);
if (TABLE) {
  const head = `# Opening the web app\n\n\`./dev web --speed\`: median of ${OPENINGS} openings in turn, warm, a month of feeds in the log, against the least app\nthat Dioxus makes, built and served alike.\n\n`;
  fs.writeFileSync(TABLE, head + text);
}
if (rows.some(({ ratio }) => ratio > MOST)) {
  console.error(`more than ${MOST} times as long as an empty app`);
  process.exitCode = 1;
}
