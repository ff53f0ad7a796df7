// A zip that depends on nothing but its files: sorted names, one date, one compression.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

const EPOCH = 0x00210000; // 1 January 1980, 00:00, the first date a zip can hold

/** Names of all files below a folder, with forward slashes, sorted by code unit. */
function filesIn(folder, under = '') {
  return readdirSync(join(folder, under))
    .flatMap((name) => {
      const path = under ? `${under}/${name}` : name;
      return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Header fields that the local and the central record share (APPNOTE.TXT 4.3.7, 4.3.12). */
function shared({ name, crc, packed, size }) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0); // version needed
  fields.writeUInt16LE(0x0800, 2); // names are UTF-8
  fields.writeUInt16LE(8, 4); // deflate
  fields.writeUInt32LE(EPOCH, 6);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

const signature = (number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
};

/** All files of a folder as the bytes of a zip. */
export function zipFolder(folder) {
  const body = [];
  const directory = [];
  let offset = 0;
  const names = filesIn(folder);
  for (const name of names) {
    const content = readFileSync(join(folder, name));
    const entry = { name, crc: crc32(content), packed: deflateRawSync(content, { level: 9 }), size: content.length };
    const local = Buffer.concat([signature(0x04034b50), shared(entry), Buffer.from(name), entry.packed]);
    const rest = Buffer.alloc(14); // comment, disk and attributes: none
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), shared(entry), rest, Buffer.from(name)]));
    body.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(names.length, 4);
  end.writeUInt16LE(names.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...body, central, signature(0x06054b50), end]);
}
