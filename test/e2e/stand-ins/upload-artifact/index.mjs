import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** What actions/upload-artifact does with one folder. */
const { INPUT_NAME: name, INPUT_PATH: path, INPUT_OVERWRITE: overwrite, E2E_ARTIFACTS: artifacts } = process.env;
if (!name || /["':<>|*?\r\n\\/]/.test(name)) throw new Error(`GitHub takes no artifact of the name ${name}`);
if (existsSync(join(artifacts, name)) && overwrite !== 'true') throw new Error(`there is an artifact ${name} already`);
cpSync(path, join(artifacts, name), { recursive: true });
