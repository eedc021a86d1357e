// What was acknowledged stays: over kills of the browser, and with two pages at once.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { test } from 'node:test';
import { NIGHT, heading, open, phone, press, see, serve, words } from './lib.mjs';

const KILLS = Number(process.env.KILLS ?? (process.env.SOAK ? 100 : 5));
const SEED = Number(process.env.SEED ?? 1);
const MINUTE = 60_000;
/** What one tap puts into the log; never the same twice in a row, so that each is seen to be saved. */
const CARE = ['Cold', 'Warm', 'Rest'];

/** The same numbers from 0 to 1 for the same seed. */
function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Ends every process of the browser at once, as a phone that is out of memory does. */
function kill(one) {
  execFileSync('pkill', ['-9', '-f', one.profile]);
}

/** How many lines the log holds, by the table that can be saved of it. */
async function lines(context, site, at) {
  const page = await open(context, site.at('/copy', { start: at, pace: 1 }));
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Save the table')]);
  await page.close();
  return fs.readFileSync(await file.path(), 'utf8').trim().split('\n').length - 1;
}

test(`what was acknowledged is there after ${KILLS} kills`, async () => {
  const site = await serve();
  const roll = dice(SEED);
  let one = await phone();
  const profile = one.profile;
  let [acknowledged, begun] = [0, 0];
  try {
    let page = await open(one.context, site.at('', { start: NIGHT, pace: 1 }));
    await press(page, 'Look around');
    await heading(page, 'Today');
    await page.close();
    for (let round = 1; round <= KILLS; round += 1) {
      const at = NIGHT + round * MINUTE;
      page = await open(one.context, site.at('/more', { start: at, pace: 1 }));
      const next = () => CARE[begun++ % CARE.length];
      for (let whole = Math.floor(roll() * 3); whole > 0; whole -= 1) {
        const care = next();
        await press(page, care);
        await see(page, `Saved: ${care}`);
        acknowledged += 1;
      }
      // One more is begun, and the browser dies somewhere in it.
      const care = next();
      await press(page, care);
      const seen = page.getByText(words(`Saved: ${care}`)).first().waitFor({ timeout: 1 + roll() * 60 });
      acknowledged += await seen.then(() => 1, () => 0);
      kill(one);
      await one.close().catch(() => {});
      one = await phone({ profile });
      const count = await lines(one.context, site, at);
      assert.ok(count >= acknowledged && count <= begun, `round ${round}: ${count} of ${acknowledged} to ${begun} lines (seed ${SEED})`);
      [acknowledged, begun] = [count, count];
    }
    console.log(`   ${KILLS} kills, ${acknowledged} lines, none lost (seed ${SEED})`);
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
