import type { PageData } from '../domain/fleet/page-data.js';
import { drawDetails } from './details.js';
import { element, place } from './elements.js';
import { drawGraph, drawOrder } from './graph.js';
import { drawPhases, drawStates, drawTop } from './overview.js';
import { Selected } from './selection.js';
import { drawTable } from './table.js';

const data = JSON.parse(place('fleet').textContent ?? '') as PageData;
const selected = new Selected();

drawTop(data);
drawStates(data, selected);
drawPhases(data, selected);
drawTable(data, selected, () => {
  drawGraph(data, selected);
  drawOrder(data);
  drawDetails(data, selected);
  place('foot').append(
    element(
      'p',
      {},
      'Written by infra-actions. The history of this branch is the history of the fleet; ledger.json has the facts.',
    ),
  );
  // Everything answers from here on; benchmarks read it.
  performance.mark('fleet-interactive');
});

document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  place('repositories').focus();
});
