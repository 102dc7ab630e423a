import { parse, View } from 'vega';
import { compile } from 'vega-lite';

/**
 * Time and memory of an audit by the size of what it reads, both on logarithmic scales: a straight line that rises as
 * the grid does is linear.
 *
 * @param {string} of what grows
 * @param {readonly { size: number, seconds: number, megabytes: number }[]} points
 * @returns {Promise<string>} an SVG
 */
export function drawGrowth(of, points) {
  const x = { field: 'size', type: 'quantitative', title: of, scale: { type: 'symlog' } };
  const panel = (field, title, color) => ({
    width: 320,
    height: 200,
    mark: { type: 'line', point: true, color },
    encoding: { x, y: { field, type: 'quantitative', title, scale: { type: 'symlog', domainMin: 0 } } },
  });
  const chart = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    data: { values: points },
    hconcat: [panel('seconds', 'seconds', '#0969da'), panel('megabytes', 'MB', '#bf3989')],
  };
  return new View(parse(compile(chart).spec), { renderer: 'none' }).toSVG();
}
