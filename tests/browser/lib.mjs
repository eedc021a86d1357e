// What every browser test shares: the app served as a static site under a path of its own, and phones that open it.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** The built app; `./dev test` names it. */
export const DIST = path.resolve(process.env.MILKPATH_DIST ?? 'target/web/dist');
/** Where pictures are kept. */
export const SHOTS = path.resolve(process.env.MILKPATH_SHOTS ?? 'target/web/shots');
/** 25 November 2026, 03:10 in UTC: a night like any other. */
export const NIGHT = Date.UTC(2026, 10, 25, 3, 10);
/** How long a screen may take on a busy machine, in milliseconds. */
export const PATIENCE = 20_000;
/** Phones on which it is tried: width, height. */
export const PHONES = { small: [360, 740], usual: [390, 844] };

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a folder under `/app/` of this machine, as any host of static files does. */
export async function serve(folder = DIST) {
  const asked = [];
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://here').pathname);
    asked.push(name);
    const inside = name.startsWith('/app/') ? name.slice('/app/'.length) || 'index.html' : null;
    const file = inside === null ? null : path.join(folder, path.normalize(`/${inside}`));
    if (file === null || !fs.existsSync(file) || fs.statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    /** The address of a place, with what a build for tests is told. */
    at(place = '', told = {}) {
      const query = new URLSearchParams(told).toString();
      return `http://127.0.0.1:${port}/app/${query && `?${query}`}${place && `#${place}`}`;
    },
    origin: `http://127.0.0.1:${port}`,
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A browser with a profile of its own that outlives it; `close` ends it as a phone does, `gone` removes the profile. */
export async function phone(options = {}) {
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'milkpath-browser-'));
  const [width, height] = options.size ?? PHONES.usual;
  const { size, profile: _, args = [], ...rest } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', ...args],
    viewport: { width, height },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...rest,
  });
  context.setDefaultTimeout(PATIENCE);
  const errors = [];
  const strangers = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['127.0.0.1', ''].includes(url.hostname)) strangers.push(request.url());
  });
  return {
    context,
    profile,
    /** What went wrong on any page: uncaught errors, lines of the console, what the policy of the page blocked. */
    errors,
    /** Requests to anywhere else. */
    strangers,
    async close() {
      await context.close();
    },
    gone() {
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Opens a place and waits until the app is there. */
export async function open(context, url) {
  const page = context.pages().find((one) => one.url() === 'about:blank') ?? (await context.newPage());
  // An address that differs behind the `#` alone would load nothing.
  await page.goto('about:blank');
  await page.goto(url);
  await page
    .getByRole('main')
    .waitFor()
    .catch((error) => {
      throw new Error(`${url} did not open: ${error.message}`);
    });
  return page;
}

/** The text as a pattern: marks that keep numbers and names in place may stand anywhere in what is shown. */
export function words(text) {
  if (typeof text !== 'string') return text;
  return new RegExp([...text].map((letter) => letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')).join('[\u2066-\u2069]*'));
}

const PRESSABLE = ['button', 'radio', 'checkbox', 'switch', 'tab', 'link'];

function named(page, pattern) {
  return PRESSABLE.map((role) => page.getByRole(role, { name: pattern })).reduce((all, one) => all.or(one));
}

/** What can be pressed and has this in its name. */
export function button(page, name) {
  return named(page, words(name)).first();
}

/** Presses one after the other by their names; where one has exactly that name it is meant. */
export async function press(page, ...names) {
  for (const name of names) {
    await button(page, name).waitFor();
    const exact = named(page, new RegExp(`^[\u2066-\u2069]*${words(name).source}[\u2066-\u2069]*$`));
    await ((await exact.count()) > 0 ? exact.first() : button(page, name)).click();
  }
}

/** Waits until a text is on the screen. */
export async function see(page, text) {
  await page.getByText(words(text)).first().waitFor();
}

/** Reads a list of signs to its end and says that none of them is there. */
export async function noneOfThese(page) {
  await page.getByRole('checkbox').last().scrollIntoViewIfNeeded();
  await press(page, 'None of these');
}

/** From the spot to the last card of the check-in with nothing alarming, but for the answer about fever, and the first sign of
 * danger where there is one. */
export async function answerCards(page, fever = 'No, I feel well', danger = false) {
  await heading(page, 'Where is it sore?');
  await press(page, 'Mark on the left');
  await press(page, 'This is the spot');
  // Her health is asked once; a family that has said it is not asked again.
  const health = page.getByRole('heading', { name: 'Any of these?' });
  await health.or(page.getByRole('heading', { name: 'Any of these now?' })).first().waitFor();
  if (await health.isVisible()) await noneOfThese(page);
  await heading(page, 'Any of these now?');
  if (danger) {
    await page.getByRole('checkbox').first().click();
    await press(page, 'Continue');
  } else {
    await noneOfThese(page);
  }
  await heading(page, 'Are you and baby safe?');
  await noneOfThese(page);
  await heading(page, 'Fever or feeling ill');
  await press(page, fever);
  for (const title of ['Look at the skin', 'And the nipple?', 'How does the spot feel?']) {
    await heading(page, title);
    await noneOfThese(page);
  }
  await heading(page, 'How sore is it now?');
  await press(page, '3');
  await heading(page, 'Since when?');
  await press(page, 'In the last 6 hours');
}

/** Waits for a heading. */
export async function heading(page, name) {
  await page.getByRole('heading', { name: words(name) }).first().waitFor();
}

/** So many feeds, 80 minutes apart, as Baby Buddy writes them. */
export function babyBuddy(folder, count) {
  const rows = Array.from({ length: count }, (_, row) => {
    const start = Date.UTC(2026, 10, 21, 23) - row * 80 * 60_000;
    const text = (ms) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
    return [row + 1, 1, 'Mia', '', text(start), text(start + 9 * 60_000), 'breast milk', 'left breast', '', '', ''];
  });
  const head = 'id,child_id,child_first_name,child_last_name,start,end,type,method,amount,notes,tags';
  const file = path.join(folder, 'feeding.csv');
  fs.writeFileSync(file, [head, ...rows.map((row) => row.join(','))].join('\n'));
  return file;
}

/** Chooses a file where the app asks for one. */
export async function choose(page, name, file) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, name)]);
  await chooser.setFiles(file);
}

/** The routine of that plan. */
export const PLAN = 'Feather strokes after a feed';

/** A plan of one gentle routine, twice a day, as a therapist hands it out. */
export function therapistsPlan(folder) {
  const items = [{ step: 'wu4', reps: 3 }, { step: 'ly2', reps: 5 }, { step: 'ly6', reps: 5 }];
  const plan = {
    milkpath_plan: 1,
    author: 'Ilse Brandt, IBCLC',
    language: 'en',
    from: '2026-11-20',
    until: '2026-12-18',
    routines: [{ name: PLAN, times_a_day: 2, items }],
  };
  const file = path.join(folder, 'plan.json');
  fs.writeFileSync(file, JSON.stringify(plan));
  return file;
}

/** Presses what saves a file and gives the bytes that come as a download. */
export async function download(page, name) {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), press(page, name)]);
  return fs.readFileSync(await file.path());
}

/** Keeps a picture. */
export async function shot(page, name) {
  fs.mkdirSync(SHOTS, { recursive: true });
  return page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
}
