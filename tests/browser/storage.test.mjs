// What was acknowledged stays: over kills of the browser, and with two pages at once.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { NIGHT, heading, open, phone, press, see, serve, words } from './lib.mjs';
import { SOAK } from './soak.mjs';

const KILLS = Number(process.env.KILLS ?? (SOAK ? 100 : 5));
const SEED = Number(process.env.SEED ?? 1);
const MINUTE = 60_000;
/** What one tap puts into the log; never the same twice in a row, so that each is seen to be saved. */
const CARE = ['Cold', 'Warm', 'Rest'];
/** The browser may live so long after the last tap, in milliseconds: before, within and after what it writes. */
const REST_OF_LIFE = 150;

/** The same numbers from 0 to 1 for the same seed. */
function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** All processes of this machine: id, parent, whether it has ended, words of its command. */
function processes() {
  const read = (id, name) => fs.readFileSync(`/proc/${id}/${name}`, 'utf8');
  return fs.readdirSync('/proc').filter((id) => /^\d+$/.test(id)).flatMap((id) => {
    try {
      const [state, parent] = read(id, 'stat').replace(/^.*\) /s, '').split(' ');
      return [{ id: Number(id), parent: Number(parent), ended: 'ZX'.includes(state), command: read(id, 'cmdline').split('\0') }];
    } catch {
      return []; // It ended meanwhile.
    }
  });
}

/** The processes of a browser that this test started, by their ids: the ones with its profile, and all below them. */
function family(one) {
  const all = processes();
  let found = all.filter(({ parent, command }) => parent === process.pid && command.includes(`--user-data-dir=${one.profile}`));
  const members = [];
  while (found.length > 0) {
    members.push(...found);
    found = all.filter(({ parent }) => found.some(({ id }) => id === parent));
  }
  return members.filter(({ ended }) => !ended).map(({ id }) => id);
}

/** Ends every process of the browser at once, as a phone that is out of memory does. */
async function kill(one) {
  const ids = family(one);
  assert.ok(ids.length > 1, 'the browser runs until it is killed');
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch (error) {
      assert.equal(error.code, 'ESRCH'); // It ended with its parent.
    }
  }
  await one.close().catch(() => {});
}

/** The lines of the log as text, by the copy that can be saved of all of it. */
async function lines(context, site, at) {
  const page = await open(context, site.at('/copy', { start: at, pace: 1 }));
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Save everything')]);
  const { records } = JSON.parse(fs.readFileSync(await file.path(), 'utf8'));
  await page.close();
  return records.filter((record) => 'entry' in record).map((record) => JSON.stringify(record));
}

/** A feed from its two taps until the app says that it is saved. */
async function feed(page, side) {
  await press(page, 'Feed', side);
  await heading(page, `Feeding, ${side.toLowerCase()}`);
  await press(page, 'Finish');
  await heading(page, 'Saved. Add more?');
  await press(page, 'Back');
  await heading(page, 'Today');
}

/** One life of the browser: some whole feeds, then a tap within which it dies. Gives how many were shown as saved. */
async function life(one, site, at, care, roll) {
  const page = await open(one.context, site.at('/log', { start: at, pace: 1 }));
  await press(page, 'Today');
  await heading(page, 'Today');
  const whole = Math.floor(roll() * 3);
  for (let done = 0; done < whole; done += 1) await feed(page, roll() < 0.5 ? 'Left' : 'Right');
  await press(page, 'More');
  const rest = 1 + roll() * REST_OF_LIFE;
  await press(page, care);
  const shown = await page.getByText(words(`Saved: ${care}`)).first().waitFor({ timeout: rest }).then(() => 1, () => 0);
  await kill(one);
  return whole + shown;
}

/** What is kept of a soak. */
function told(acknowledged, extra) {
  const rows = [['kills', KILLS], ['shown as saved', acknowledged], ['of these lost', 0], ['saved when it was killed, not shown yet', extra]];
  const table = rows.map(([what, count]) => `| ${what} | ${count} |\n`).join('');
  return `# Kills of the browser\n\n\`./dev test --soak\`, seed ${SEED}: up to two feeds and a tap, within or after which every process of the\nbrowser is killed.\n\n| | |\n|---|--:|\n${table}`;
}

/** Past the first screen. */
async function begin(one, site) {
  const page = await open(one.context, site.at('', { start: NIGHT, pace: 1 }));
  await press(page, 'Look around');
  await heading(page, 'Today');
  return page;
}

test('what was shown as saved is there after the browser was killed', async () => {
  const site = await serve();
  let one = await phone();
  try {
    const page = await begin(one, site);
    await feed(page, 'Left');
    await press(page, 'More', 'Cold');
    await see(page, 'Saved: Cold');
    await kill(one);
    one = await phone({ profile: one.profile });
    const again = await open(one.context, site.at('/log', { start: NIGHT + MINUTE, pace: 1 }));
    await see(again, 'Fed, left');
    await see(again, 'Cold');
    await again.close();
    assert.equal((await lines(one.context, site, NIGHT + MINUTE)).length, 2);
  } finally {
    await one.close().catch(() => {});
    one.gone();
    await site.stop();
  }
});

test(`what was acknowledged is there after ${KILLS} kills at any moment`, async () => {
  console.log(`   seed ${SEED}; SEED=${SEED} KILLS=${KILLS} does the same again`);
  const site = await serve();
  const roll = dice(SEED);
  let one = await phone();
  const { profile } = one;
  let kept = [];
  let [acknowledged, extra] = [0, 0];
  try {
    await (await begin(one, site)).close();
    for (let round = 1; round <= KILLS; round += 1) {
      const at = NIGHT + round * MINUTE;
      const shown = await life(one, site, at, CARE[round % CARE.length], roll);
      one = await phone({ profile });
      const now = await lines(one.context, site, at);
      const more = now.length - kept.length - shown;
      console.log(`   round ${round}: ${shown} shown as saved, ${more} more, ${now.length} in the log`);
      assert.deepEqual(kept.filter((line) => !now.includes(line)), [], `lost in round ${round} (seed ${SEED})`);
      assert.ok(more === 0 || more === 1, `round ${round}: ${now.length} lines after ${kept.length} and ${shown} (seed ${SEED})`);
      kept = now;
      acknowledged += shown;
      extra += more;
    }
    console.log(`   ${KILLS} kills: ${acknowledged} shown as saved, none lost, ${extra} more (seed ${SEED})`);
    if (SOAK) fs.writeFileSync('tests/soak/web-kills.md', told(acknowledged, extra));
  } finally {
    await one.close().catch(() => {});
    one.gone();
    await site.stop();
  }
});

test('of two pages one has the log, and the other can take it over', async () => {
  const site = await serve();
  const one = await phone();
  try {
    const first = await open(one.context, site.at('', { start: NIGHT, pace: 1 }));
    await press(first, 'Look around');
    await press(first, 'More', 'Cold');
    await see(first, 'Saved: Cold');
    const second = await one.context.newPage();
    await second.goto(site.at('', { start: NIGHT, pace: 1 }));
    await see(second, 'Milkpath is already open in another window.');
    await press(second, 'Use it here');
    await second.getByRole('main').waitFor();
    await see(first, 'Milkpath is already open in another window.');
    await second.goto('about:blank');
    await second.goto(site.at('/log', { start: NIGHT, pace: 1 }));
    await see(second, 'Cold');
    await press(first, 'Use it here');
    await see(second, 'Milkpath is already open in another window.');
    assert.deepEqual(one.errors, []);
  } finally {
    await one.close();
    one.gone();
    await site.stop();
  }
});
