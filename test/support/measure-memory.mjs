// Loaded into a bundle with `node --import`: writes the most memory that the process had, in KiB, to the file MEASURED.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  if (process.env.MEASURED) writeFileSync(process.env.MEASURED, String(process.resourceUsage().maxRSS));
});
