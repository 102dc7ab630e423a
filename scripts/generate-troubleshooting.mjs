#!/usr/bin/env node
// Writes docs/troubleshooting.md from the messages in the sources.
//
//   node scripts/generate-troubleshooting.mjs            writes the page
//   node scripts/generate-troubleshooting.mjs --check    changes nothing; exit status 1 when the page is not up to date
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSources } from './messages/read-sources.mjs';
import { troubleshootingPage } from './messages/troubleshooting-page.mjs';
import { writePage } from './write-page.mjs';

const source = fileURLToPath(new URL('../src', import.meta.url));
await writePage(join('docs', 'troubleshooting.md'), troubleshootingPage(readSources(source)), import.meta.url);
