import { cpSync, existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What actions/upload-artifact does with one folder or one file. */
const { INPUT_NAME: name, INPUT_PATH: path, INPUT_OVERWRITE: overwrite, E2E_ARTIFACTS: artifacts } = process.env;
if (!name || /["':<>|*?\r\n\\/]/.test(name)) throw new Error(`GitHub takes no artifact of the name ${name}`);
if (existsSync(join(artifacts, name)) && overwrite !== 'true') throw new Error(`there is an artifact ${name} already`);
// A runner that is lost takes what it has with it.
if (name === process.env.E2E_LOST_ARTIFACT) process.exit(0);
const target = join(artifacts, name, statSync(path).isFile() ? basename(path) : '.');
cpSync(path, target, { recursive: true });
