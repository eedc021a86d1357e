// Pictures of the main screens, kept for people to look at; none may be blank.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, phone, serve, shot } from './lib.mjs';
import { FAMILY } from './routes.mjs';

const PLACES = ['/', '/spot', '/check/fever', '/answer/1', '/guides', '/guide/clog_relief', '/log', '/trends', '/feed', '/clog/1', '/summary', '/plan', '/settings'];
const WAYS = {
  light: { told: { theme: 'light' } },
  'dark-arabic': { told: { theme: 'dark', language: 'ar' } },
  'double-text': { told: { theme: 'light' }, percent: 200 },
  narrow: { told: { theme: 'light' }, size: [320, 640] },
};

for (const [way, { told, percent = 100, size }] of Object.entries(WAYS)) {
  test(`pictures: ${way}`, async () => {
    const site = await serve();
    const one = await phone({ size });
    try {
      for (const place of PLACES) {
        const page = await open(one.context, site.at(place, { ...FAMILY, ...told }));
        if (percent !== 100) await page.addStyleTag({ content: `html{font-size:${percent}%}` });
        const bytes = await shot(page, `${way}${place.replaceAll('/', '-')}`);
        assert.ok(bytes.length > 6_000, `${place} is nearly blank: ${bytes.length} bytes`);
        await page.close();
      }
    } finally {
      await one.close();
      one.gone();
      await site.stop();
    }
  });
}
