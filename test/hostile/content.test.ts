import { hostileSuite } from '../support/hostile-suite.js';
import { hostileManifests, namesLikeRevisions } from './cases/manifests.js';
import { hostileInputs } from './cases/inputs.js';

hostileSuite('manifests and trees', [...hostileManifests, ...namesLikeRevisions]);
hostileSuite('inputs', hostileInputs);
