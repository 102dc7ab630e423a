import type { Source } from './read-sources.mjs';

export function troubleshootingPage(sources: readonly Source[]): string;
