// Loaded into a bundle with `node --import`: has the n-th change of a file go wrong, as a machine that fails or a
// person would. The bundles themselves know nothing of this.
//
//   FAULT_BELOW   the folders and files whose changes count, with `:` between them
//   FAULT_AT      which change, from 1; 0 is none
//   FAULT         SIGKILL ends in the middle of that change; other signals go to the bundle, which goes on; ENOSPC is a
//                 disk that is full from then on, until a file of some size is removed; EACCES and EIO refuse this one
//   FAULT_LOG     a file that gets a line for each change
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

const { FAULT_BELOW: below = '', FAULT_AT: at = '0', FAULT: fault = 'SIGKILL', FAULT_LOG: log } = process.env;
const places = below.split(':').filter((place) => place !== '');
const { appendFileSync: note, writeFileSync: writePart } = fs;
let changes = 0;
let isFull = false;

const counts = (path) => {
  const absolute = resolve(String(path));
  return places.some((place) => absolute === place || absolute.startsWith(place + sep));
};
const isSignal = fault.startsWith('SIG');

/** @param part writes the half of what is to be written. */
function meet(what, { takesRoom = false, part = () => undefined } = {}) {
  changes += 1;
  if (log) note(log, `${what}\n`);
  if (fault === 'ENOSPC' && changes === Number(at)) isFull = true;
  const fails = fault === 'ENOSPC' ? isFull && takesRoom : changes === Number(at);
  if (!fails) return;
  if (fault === 'SIGKILL' || fault === 'ENOSPC') part();
  if (isSignal) process.kill(process.pid, fault);
  else throw Object.assign(new Error(`${fault}: a fault that was asked for, ${what}`), { code: fault, errno: -1 });
}

const half = (path, data) => () => {
  const bytes = Buffer.from(data);
  if (bytes.length > 1) writePart(path, bytes.subarray(0, bytes.length / 2));
};

const takingRoom = new Set(['writeFile', 'appendFile', 'mkdir', 'mkdtemp', 'open', 'symlink', 'link', 'copyFile']);
const names = [...takingRoom, 'rename', 'rm', 'rmdir', 'unlink', 'chmod', 'truncate'];
/** Of what has two paths the second is made. */
const madePath = (name, path, rest) => (['symlink', 'link', 'copyFile', 'rename'].includes(name) ? rest[0] : path);

function before(name, path, rest) {
  if (isFull && ['rm', 'unlink'].includes(name))
    isFull = (fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0) < 4096;
  const made = madePath(name, path, rest);
  if (!counts(made) || (name === 'open' && !/[wa+]/.test(String(rest[0])))) return;
  const part = name === 'writeFile' ? half(made, rest[0]) : undefined;
  meet(`${name} ${made}`, { takesRoom: takingRoom.has(name), ...(part && { part }) });
}

for (const name of names) {
  const later = fs.promises[name];
  fs.promises[name] = async (path, ...rest) => {
    before(name, path, rest);
    const done = await later.call(fs.promises, path, ...rest);
    if (name === 'open' && counts(path)) watch(done, path);
    return done;
  };
  const atOnce = fs[`${name}Sync`];
  fs[`${name}Sync`] = (path, ...rest) => {
    before(name, path, rest);
    return atOnce.call(fs, path, ...rest);
  };
}

/** What is written through an open file. */
function watch(file, path) {
  const { writeFile } = file;
  file.writeFile = async (data, ...rest) => {
    meet(`write ${path}`, { takesRoom: true, part: half(path, data) });
    return writeFile.call(file, data, ...rest);
  };
}

const { spawn } = childProcess;
childProcess.spawn = (program, args, ...rest) => {
  const verb = args.find((word) => ['reset', 'checkout', 'branch', 'worktree'].includes(word));
  if (/(?:^|\/)git$/.test(program) && verb !== undefined && isSignal) meet(`git ${verb}`);
  return spawn(program, args, ...rest);
};
syncBuiltinESMExports();
