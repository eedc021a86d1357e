// Opens a file of the age format that a passphrase closes (age-encryption.org/v1), with what Node has: the format's own words, not
// the code that closed it.
import { createDecipheriv, createHmac, hkdfSync, scryptSync } from 'node:crypto';

const TAG = 16;
const CHUNK = 64 * 1024 + TAG;

function plain(key, nonce, sealed) {
  const cipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG });
  cipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([cipher.update(sealed.subarray(0, sealed.length - TAG)), cipher.final()]);
}

const derived = (key, salt, info) => Buffer.from(hkdfSync('sha256', key, salt, info, 32));

/** What is in the file; an error where the passphrase is another one or a bit was changed. */
export function opened(file, passphrase) {
  const text = file.toString('latin1');
  const head = /^age-encryption\.org\/v1\n-> scrypt (\S+) (\d+)\n(\S+)\n---/.exec(text);
  if (!head) throw new Error(`no age file: ${text.slice(0, 40)}`);
  const [, salt, work, body] = head;
  const N = 2 ** Number(work);
  const salted = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), Buffer.from(salt, 'base64')]);
  const wrap = scryptSync(passphrase, salted, 32, { N, r: 8, p: 1, maxmem: 130 * N * 8 });
  const key = plain(wrap, Buffer.alloc(12), Buffer.from(body, 'base64'));
  const end = text.indexOf('\n', head[0].length);
  const mac = createHmac('sha256', derived(key, '', 'header')).update(head[0], 'latin1').digest('base64').replace('=', '');
  if (text.slice(head[0].length + 1, end) !== mac) throw new Error('the head was changed');
  const payload = file.subarray(end + 1);
  const stream = derived(key, payload.subarray(0, 16), 'payload');
  const parts = [];
  for (let at = 16, count = 0; at < payload.length; at += CHUNK, count += 1) {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(count, 7);
    nonce[11] = at + CHUNK >= payload.length ? 1 : 0;
    parts.push(plain(stream, nonce, payload.subarray(at, at + CHUNK)));
  }
  return Buffer.concat(parts);
}
