import { Graph, layout } from '@dagrejs/dagre';
import type { FleetEdge, OrderProblem } from './order.js';

/** Where a repository of the drawn graph is: the middle of its box. */
export interface GraphNode {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface GraphEdge {
  /** Depends on {@link to}. */
  readonly from: string;
  readonly to: string;
  /** `fine`, or what is wrong with it. */
  readonly kind: OrderProblem['kind'] | 'fine';
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** The dependencies between repositories, as a drawing. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodeHeight: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Repositories that have a dependency and are not drawn, because people cannot read so many at once. */
  readonly leftOut: number;
}

/** More than these are a ball of wool, and take seconds to lay out. */
const maxNodes = 80;
const maxEdges = 240;
const nodeHeight = 34;
/** Of a letter of the page's small text, on the average. */
const letterWidth = 7.4;
const margin = 8;

const severity: readonly GraphEdge['kind'][] = ['cycle', 'backwards', 'same-phase', 'fine'];

/**
 * Lays the dependencies out in the plan's order: earlier phases lie left, so that an arrow in order leads to the left
 * and one against it to the right. Where not all can be drawn, those on cycles and against the order are.
 */
export function layOutGraph(
  edges: readonly FleetEdge[],
  problems: readonly OrderProblem[],
  phaseOf: (name: string) => number,
): GraphLayout {
  const all = judgeEdges(edges, problems);
  const drawn = chooseEdges(all);
  const names = namesOf(drawn);
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'RL', nodesep: 16, ranksep: 44 });
  for (const name of names) graph.setNode(name, { width: 46 + name.length * letterWidth, height: nodeHeight });
  const ways = drawn.map((edge, index) => {
    const isAgainst = phaseOf(edge.from) < phaseOf(edge.to);
    const [v, w] = isAgainst ? [edge.to, edge.from] : [edge.from, edge.to];
    graph.setEdge(v, w, {}, String(index));
    return { edge, isAgainst, key: { v, w, name: String(index) } };
  });
  if (names.size > 0) layout(graph);
  const nodes = [...names].map((name) => ({ ...(graph.node(name) as Omit<GraphNode, 'name'>), name }));
  const edgesWithPoints = ways.map(({ edge, isAgainst, key }) => {
    const { points } = graph.edge(key) as { readonly points: readonly Point[] };
    return { ...edge, points: isAgainst ? points.toReversed() : points };
  });
  return { ...shiftIntoView(nodes, edgesWithPoints), nodeHeight, leftOut: namesOf(all).size - names.size };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whole numbers from 0 on: the layout counts boxes only, and ways around them may lead outside. */
function shiftIntoView(
  nodes: readonly GraphNode[],
  edges: readonly (JudgedEdge & { readonly points: readonly Point[] })[],
): Pick<GraphLayout, 'width' | 'height' | 'nodes' | 'edges'> {
  const points = edges.flatMap((edge) => edge.points);
  const lefts = nodes.map(({ x, width }) => x - width / 2);
  const rights = nodes.map(({ x, width }) => x + width / 2);
  const xs = points.map(({ x }) => x);
  const ys = [...points, ...nodes].map(({ y }) => y);
  const left = Math.min(...lefts, ...xs) - margin;
  const top = Math.min(...ys) - nodeHeight / 2 - margin;
  const isEmpty = nodes.length === 0;
  return {
    width: isEmpty ? 0 : Math.ceil(Math.max(...rights, ...xs) - left + margin),
    height: isEmpty ? 0 : Math.ceil(Math.max(...ys) + nodeHeight / 2 - top + margin),
    nodes: nodes.map(({ name, x, y, width }) => ({ name, x: Math.round(x - left), y: Math.round(y - top), width })),
    edges: edges.map((edge) => ({
      ...edge,
      points: edge.points.map(({ x, y }): readonly [number, number] => [Math.round(x - left), Math.round(y - top)]),
    })),
  };
}

type JudgedEdge = Omit<GraphEdge, 'points'>;

/** One edge for each pair of repositories, with the worst that is known of it; the worst first. */
function judgeEdges(edges: readonly FleetEdge[], problems: readonly OrderProblem[]): readonly JudgedEdge[] {
  const kinds = new Map<string, GraphEdge['kind']>();
  const keyOf = ({ from, to }: Pick<FleetEdge, 'from' | 'to'>): string => `${from} ${to}`;
  for (const { kind, edges: wrong } of problems) {
    for (const key of wrong.map(keyOf)) {
      const known = kinds.get(key) ?? 'fine';
      if (severity.indexOf(kind) < severity.indexOf(known)) kinds.set(key, kind);
    }
  }
  const pairs = new Map(edges.map((edge) => [keyOf(edge), edge]));
  return [...pairs]
    .map(([key, { from, to }]) => ({ from, to, kind: kinds.get(key) ?? 'fine' }))
    .toSorted((a, b) => severity.indexOf(a.kind) - severity.indexOf(b.kind));
}

function chooseEdges(edges: readonly JudgedEdge[]): readonly JudgedEdge[] {
  const names = new Set<string>();
  const chosen: JudgedEdge[] = [];
  for (const edge of edges) {
    const more = [edge.from, edge.to].filter((name) => !names.has(name));
    if (names.size + more.length > maxNodes) continue;
    if (chosen.length === maxEdges) break;
    for (const name of more) names.add(name);
    chosen.push(edge);
  }
  return chosen;
}

function namesOf(edges: readonly JudgedEdge[]): ReadonlySet<string> {
  return new Set(edges.flatMap(({ from, to }) => [from, to]));
}
