// Loaded before a program (node --require): its disk is full after so many bytes (FULL_DISK_AFTER) below a folder
// (FULL_DISK_AT), or cannot be written to at all (FULL_DISK_CODE=EROFS), as the system itself would tell it.
'use strict';
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { resolve, sep } = require('node:path');

const folder = resolve(process.env.FULL_DISK_AT);
const code = process.env.FULL_DISK_CODE || 'ENOSPC';
let left = Number(process.env.FULL_DISK_AFTER);

const isInside = (path) => typeof path === 'string' && (path === folder || resolve(path).startsWith(folder + sep));

function refuse(call, path) {
  const words = code === 'EROFS' ? 'read-only file system' : 'no space left on device';
  throw Object.assign(new Error(`${code}: ${words}, ${call} '${path}'`), { code, syscall: call, path });
}

function spend(call, path, bytes) {
  if (!isInside(path)) return;
  left -= bytes;
  if (left < 0) refuse(call, path);
}

const size = (data) => (typeof data === 'string' ? Buffer.byteLength(data) : (data?.byteLength ?? 0));

for (const name of ['writeFileSync', 'appendFileSync']) {
  const original = fs[name];
  fs[name] = (path, data, ...rest) => {
    spend('write', path, size(data));
    return original(path, data, ...rest);
  };
}
for (const name of ['mkdirSync', 'renameSync']) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    spend(name.slice(0, -4), name === 'renameSync' ? rest[0] : path, code === 'EROFS' ? 1 : 0);
    return original(path, ...rest);
  };
}
const writeFile = fs.promises.writeFile;
fs.promises.writeFile = async (path, data, ...rest) => {
  spend('write', path, size(data));
  return writeFile(path, data, ...rest);
};
syncBuiltinESMExports();
