// What was acknowledged stays: over kills of the browser, and with two pages at once.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { NIGHT, heading, open, phone, press, see, serve } from './lib.mjs';

const KILLS = Number(process.env.KILLS ?? (process.env.SOAK ? 100 : 5));
const SEED = Number(process.env.SEED ?? 1);
const HOUR = 3_600_000;

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

/** How many lines of cold the log holds. */
async function lines(context, site, at) {
  const page = await open(context, site.at('/log', { start: at, pace: 1 }));
  await heading(page, 'Log');
  const cold = page.getByRole('button', { name: /Cold/ }).or(page.getByRole('link', { name: /Cold/ }));
  await cold.first().waitFor({ timeout: 5_000 }).catch(() => {});
  const count = await cold.count();
  await page.close();
  return count;
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
    for (let round = 1; round <= KILLS; round += 1) {
      const at = NIGHT + round * HOUR;
      page = await open(one.context, site.at('/more', { start: at, pace: 1 }));
      const whole = Math.floor(roll() * 3);
      for (let entry = 0; entry < whole; entry += 1) {
        await press(page, 'Cold');
        begun += 1;
        await see(page, 'Saved: Cold');
        acknowledged += 1;
        await press(page, 'Back', 'More');
      }
      // One more is begun, and the browser dies somewhere in it.
      await press(page, 'Cold');
      begun += 1;
      const dies = roll() * 60;
      const seen = await page
        .getByText('Saved: Cold')
        .waitFor({ timeout: 1 + dies })
        .then(() => true, () => false);
      acknowledged += Number(seen);
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
