// Every screen of the app, with an address that shows it filled, and the screens of a session, which are walked to.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { NIGHT, answerCards, button, heading, open, press } from './lib.mjs';

/** What stands for the variable part of an address: something that the sample family has. */
const EXAMPLES = {
  '/check/:card': ['/check/fever', '/check/skin'],
  '/answer/:id': ['/answer/1'],
  '/clog/:id': ['/clog/1'],
  '/clog/:id/cause': ['/clog/1/cause'],
  '/clog/:id/helped': ['/clog/1/helped'],
  '/clog/:id/summary': ['/clog/1/summary'],
  '/guide/:id': ['/guide/clog_relief', '/guide/hand_express'],
  '/plan/:id': ['/plan/1'],
  '/timer/:id': [],
  '/:..place': ['/no/such/place'],
};
/** Screens that show something only while a session runs; [`walk`] comes by. */
const OF_SESSIONS = ['/ready', '/practice', '/session', '/after', '/rest'];

/** All addresses; a route that is new in the app and not here fails. */
export function addresses() {
  const source = fs.readFileSync(new URL('../../src/ui/route.rs', import.meta.url), 'utf8');
  const routes = [...source.matchAll(/#\[route\("([^"]+)"\)\]/g)].map((found) => found[1]);
  assert.ok(routes.length > 30, 'the routes are read from the source');
  return routes.flatMap((route) => {
    if (OF_SESSIONS.includes(route)) return [];
    if (!route.includes(':')) return [route];
    assert.ok(route in EXAMPLES, `${route} needs an example`);
    return EXAMPLES[route];
  });
}

/** What every phone of these tests is told: a family of a month, one hour of the night. */
export const FAMILY = { sample: 30, start: NIGHT, pace: 1 };

/** Walks through a session in English, calling `look` with a name on each of its screens. */
export async function walk(context, site, look) {
  const page = await open(context, site.at('', { start: NIGHT, pace: 1 }));
  await press(page, 'It hurts now');
  await answerCards(page);
  await look(page, 'verdict');
  await press(page, 'Start');
  await heading(page, 'Get ready');
  await look(page, '/ready');
  await press(page, 'Baby is safe. Start');
  await heading(page, 'Try the touch first');
  await look(page, '/practice');
  await press(page, 'I have it');
  await button(page, 'Pause').waitFor();
  await look(page, '/session');
  await press(page, 'Stop');
  await heading(page, 'Stopped');
  await look(page, 'stopped');
  await press(page, 'Nothing, I am done', 'Skip');
  await heading(page, 'How is it now?');
  await look(page, '/after');
  await press(page, '2', 'Save');
  await heading(page, 'Rest now');
  await look(page, '/rest');
}
