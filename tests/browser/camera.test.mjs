// A therapist's plan comes through the camera: the browser is given a film of its code in place of one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { NIGHT, PLAN, choose, download, heading, open, phone, press, see, serve, therapistsPlan } from './lib.mjs';

/** The film: width, height, pictures a second. */
const [WIDTH, HEIGHT, RATE] = [640, 480, 10];

/** How light each point of the picture is, laid on a desk of the size of the film; runs in the page. */
async function onDesk([picture, width, height]) {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const code = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(width, height);
  const desk = canvas.getContext('2d');
  desk.fillStyle = '#d8d2c8';
  desk.fillRect(0, 0, width, height);
  const side = height * 0.9;
  desk.drawImage(code, (width - side) / 2, (height - side) / 2, side, side);
  const { data } = desk.getImageData(0, 0, width, height);
  return Array.from({ length: width * height }, (_, point) => data[point * 4]);
}

/** A second of the desk without the code, then one with it, over and over, as the browser takes it for a camera. */
function film(folder, light) {
  const colours = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const picture = (points) => Buffer.concat([Buffer.from('FRAME\n'), points, colours]);
  const second = (points) => Array.from({ length: RATE }, () => picture(points));
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${RATE}:1 Ip A1:1 C420jpeg\n`);
  const file = path.join(folder, 'camera.y4m');
  fs.writeFileSync(file, Buffer.concat([head, ...second(Buffer.alloc(WIDTH * HEIGHT, 200)), ...second(Buffer.from(light))]));
  return file;
}

/** The code of a plan, as the therapist saves it. */
async function code(site, folder) {
  const one = await phone();
  try {
    const page = await open(one.context, site.at('/compose', { start: NIGHT, pace: 1 }));
    await choose(page, 'Open a plan', therapistsPlan(folder));
    await see(page, PLAN);
    await press(page, 'Preview');
    await heading(page, 'As the client sees it');
    const picture = await download(page, 'Save the code');
    return await page.evaluate(onDesk, [picture.toString('base64'), WIDTH, HEIGHT]);
  } finally {
    await one.close();
    one.gone();
  }
}

/** A phone with a camera that she allows or not. */
async function withCamera(args, journey) {
  const site = await serve();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'milkpath-camera-'));
  const one = await phone({ args: await args(site, folder) });
  try {
    const page = await open(one.context, site.at('/plan', { start: NIGHT, pace: 1 }));
    await journey(page);
    assert.deepEqual([one.errors, one.strangers], [[], []]);
  } finally {
    await one.close();
    one.gone();
    await site.stop();
    fs.rmSync(folder, { recursive: true });
  }
}

test('a plan is read by the camera, and the camera is off again', async () => {
  const seen = async (site, folder) => [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film(folder, await code(site, folder))}`,
  ];
  await withCamera(seen, async (page) => {
    await press(page, 'Scan with the camera');
    await heading(page, 'By Ilse Brandt, IBCLC');
    await see(page, PLAN);
    assert.equal(await page.locator('video').count(), 0);
    await press(page, 'Accept this plan');
    await see(page, 'Accepted. The plan counts from now on.');
  });
});

test('a camera that is not allowed is said, and the other ways stay', async () => {
  await withCamera(async () => ['--deny-permission-prompts'], async (page) => {
    await press(page, 'Scan with the camera');
    await see(page, 'The camera could not be used.');
    await press(page, 'Scan with the camera');
    await see(page, 'The camera could not be used.');
  });
});
