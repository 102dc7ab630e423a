import type { GraphEdge } from '../domain/fleet/graph-layout.js';
import type { PageData } from '../domain/fleet/page-data.js';
import { element, place, svg } from './elements.js';
import type { Selected } from './selection.js';
import { count, stateMark } from './words.js';

/** The dependencies between repositories, as they were laid out when the page was written. */
export function drawGraph(data: PageData, selected: Selected): void {
  const { graph } = data;
  const holder = place('graph');
  holder.append(element('h2', { id: 'graph-title' }, 'Dependencies between repositories'));
  if (graph.nodes.length === 0) {
    holder.append(element('p', { class: 'card facts' }, 'No repository of the fleet depends on another one by git.'));
    return;
  }
  const states = new Map(data.repositories.map(({ name, state }) => [name, state]));
  const boxes = graph.nodes.map((node) => drawNode(node, graph.nodeHeight, states.get(node.name), selected));
  const drawing = svg(
    'svg',
    {
      viewBox: `0 0 ${graph.width} ${graph.height}`,
      width: graph.width,
      height: graph.height,
      role: 'group',
      'aria-labelledby': 'graph-title',
    },
    svg('defs', {}, ...edgeKinds.map(arrowHead)),
    svg('g', { 'aria-hidden': 'true' }, ...graph.edges.toReversed().map(drawEdge)),
    svg('g', {}, ...boxes),
  );
  holder.append(
    keyToEdges(graph.edges),
    element(
      'div',
      { class: 'card scroll', tabindex: 0, role: 'region', 'aria-label': 'Drawing of the dependencies' },
      drawing,
    ),
    ...(graph.leftOut > 0
      ? [
          element(
            'p',
            { class: 'facts' },
            `${count(graph.leftOut, 'more repository', 'more repositories')} with dependencies are not drawn: ` +
              'cycles and wrong orders come first.',
          ),
        ]
      : []),
  );
}

function drawNode(
  { name, x, y, width }: PageData['graph']['nodes'][number],
  height: number,
  state: PageData['repositories'][number]['state'] | undefined,
  selected: Selected,
): SVGElement {
  const left = x - width / 2;
  const mark = state === undefined ? '' : stateMark(state);
  const link = svg(
    'a',
    {
      href: `#repository=${encodeURIComponent(name)}`,
      class: 'node',
      'data-state': state,
      'aria-label': `${name}, ${state ?? 'not read'}`,
    },
    svg('rect', { x: left, y: y - height / 2, width, height, rx: 9 }),
    svg('text', { class: 'mark', x: left + 16, y: y + 4.5, 'text-anchor': 'middle' }, mark),
    svg('text', { x: left + 29, y: y + 4.5 }, name),
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    selected.change({ repository: name });
  });
  return link;
}

export function drawOrder({ problems, moreProblems }: PageData): void {
  if (problems.length === 0) return;
  const holder = place('order');
  holder.hidden = false;
  const rows = problems.map(({ kind, says }) =>
    element(
      'li',
      {},
      element('span', { class: 'pill', 'data-edge': kind }, edgeWords[kind]),
      element('span', {}, says),
    ),
  );
  holder.append(
    element('h2', { id: 'order-title' }, 'Where the order and the dependencies disagree'),
    element('ul', { class: 'card problems' }, ...rows),
    ...(moreProblems > 0 ? [element('p', { class: 'facts' }, `and ${count(moreProblems, 'more problem')}`)] : []),
  );
}

const edgeKinds = ['fine', 'same-phase', 'backwards', 'cycle'] as const;
const edgeWords: Readonly<Record<GraphEdge['kind'], string>> = {
  fine: 'in order',
  'same-phase': 'same phase',
  backwards: 'needs a later phase',
  cycle: 'cycle',
};

function keyToEdges(edges: readonly GraphEdge[]): HTMLElement {
  const there = edgeKinds.filter((kind) => edges.some((edge) => edge.kind === kind));
  return element(
    'p',
    { class: 'key facts' },
    'An arrow leads to what a repository needs. ',
    ...there.map((kind) =>
      element(
        'span',
        {},
        svg(
          'svg',
          { width: 34, height: 10, 'aria-hidden': 'true' },
          svg('path', { class: 'edge', 'data-edge': kind, d: 'M1 5H33' }),
        ),
        ` ${edgeWords[kind]}`,
      ),
    ),
  );
}

function arrowHead(kind: GraphEdge['kind']): SVGElement {
  return svg(
    'marker',
    {
      id: `arrow-${kind}`,
      viewBox: '0 0 8 8',
      refX: 7,
      refY: 4,
      markerUnits: 'userSpaceOnUse',
      markerWidth: 10,
      markerHeight: 10,
      orient: 'auto-start-reverse',
    },
    svg('path', { class: 'head', 'data-edge': kind, d: 'M0 0.5 8 4 0 7.5Z' }),
  );
}

function drawEdge({ kind, points }: GraphEdge): SVGElement {
  return svg('path', { class: 'edge', 'data-edge': kind, d: curve(points), 'marker-end': `url(#arrow-${kind})` });
}

/** Through the middles of the way's parts, so that it bends and has no corner. */
function curve(points: GraphEdge['points']): string {
  const [first = [0, 0], ...rest] = points;
  const last = rest.at(-1) ?? first;
  const bends = rest.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = rest[index + 1] ?? last;
    const isLastBend = index === rest.length - 2;
    return isLastBend ? `Q${x} ${y} ${last[0]} ${last[1]}` : `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  });
  return bends.length === 0
    ? `M${first[0]} ${first[1]}L${last[0]} ${last[1]}`
    : `M${first[0]} ${first[1]}${bends.join('')}`;
}
