import uPlot from 'uplot';
import type { PageRun } from '../domain/fleet/page-data.js';
import { element } from './elements.js';
import { colour } from './theme.js';
import { showBytes, showDuration } from './words.js';

interface Line {
  readonly name: string;
  /** One for each run, the oldest first. */
  readonly values: readonly (number | undefined)[];
}

/** How long runs took and how big modules are, run by run. The table of the runs has the same in words. */
export function drawCharts(runs: readonly PageRun[], width: number): readonly HTMLElement[] {
  const oldestFirst = runs.toReversed();
  const times: Line = { name: 'Time', values: oldestFirst.map(({ durationMs }) => durationMs) };
  const modules = [...new Set(runs.flatMap((run) => Object.keys(run.modules ?? {})))].slice(0, lineColours.length);
  const sizes = modules.map((name): Line => ({ name, values: oldestFirst.map((run) => run.modules?.[name]) }));
  const at = oldestFirst.map((run) => Date.parse(run.at) / 1000);
  return [
    ...chart('Time of a run', at, [times], time, width),
    ...chart('Size of the wasm modules', at, sizes, size, width),
  ];
}

const lineColours = ['accent', 'integrated', 'drifted', 'unreachable', 'failed'] as const;
const isNumber = (value: number | undefined): value is number => value !== undefined;

/** How values of an axis are written, and the round numbers that its lines may be apart. */
interface Unit {
  readonly show: (value: number) => string;
  readonly steps: number[];
}

const time: Unit = { show: showDuration, steps: [10, 30, 60, 120, 300, 600, 1800, 3600, 7200].map((s) => s * 1000) };
const size: Unit = {
  show: showBytes,
  steps: [1, 5, 10, 25, 50, 100, 250, 500, 1024, 2560, 5120].map((kb) => kb * 1024),
};

function chart(
  title: string,
  at: readonly number[],
  lines: readonly Line[],
  { show, steps }: Unit,
  width: number,
): readonly HTMLElement[] {
  const known = lines.flatMap(({ values }) => values.filter(isNumber));
  if (known.length < 2) return [];
  const latest = lines.map(({ name, values }) => `${name} ${show(values.findLast(isNumber) ?? 0)}`).join(', ');
  const holder = element('div', { class: 'chart', role: 'img', 'aria-label': `${title}: last ${latest}` });
  const axis = {
    stroke: colour('muted'),
    grid: { stroke: colour('border'), width: 1 },
    ticks: { show: false },
    font: '11px system-ui',
  };
  const options: uPlot.Options = {
    width,
    height: 140,
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: (_, _low, high) => [0, high * 1.1] } },
    axes: [
      {
        ...axis,
        size: 28,
        values: (_, ticks) => ticks.map((tick) => new Date(tick * 1000).toISOString().slice(5, 10)),
        incrs: [86_400, 2 * 86_400, 7 * 86_400, 30 * 86_400, 90 * 86_400],
        space: 64,
      },
      { ...axis, size: 62, incrs: steps, values: (_, ticks) => ticks.map(show) },
    ],
    series: [
      {},
      ...lines.map((_, index) => ({
        stroke: colour(lineColours[index] ?? 'accent'),
        width: 2,
        spanGaps: true,
        points: { show: true, size: 6 },
      })),
    ],
  };
  const values = lines.map((line) => line.values.map((value) => value ?? null));
  const drawn = new uPlot(options, [[...at], ...values], holder);
  drawn.root.setAttribute('aria-hidden', 'true');
  const names = lines.map(({ name }, index) => {
    const dot = element('i', { class: 'dot' });
    dot.style.background = colour(lineColours[index] ?? 'accent');
    return element('span', {}, dot, name);
  });
  const key = lines.length > 1 || title !== 'Time of a run' ? [element('p', { class: 'key facts' }, ...names)] : [];
  return [element('h3', {}, title), holder, ...key];
}
