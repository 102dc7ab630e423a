import { hostileSuite } from '../support/hostile-suite.js';
import { hostileInputs } from './cases/inputs.js';
import { largeTrees } from './cases/large-trees.js';
import { hostileManifests, namesLikeRevisions } from './cases/manifests.js';
import { resolvedTrees } from './cases/resolved-trees.js';

hostileSuite('manifests and trees', [...hostileManifests, ...namesLikeRevisions]);
hostileSuite('trees that cargo reads', resolvedTrees);
hostileSuite('trees of many files', largeTrees);
hostileSuite('inputs', hostileInputs);
