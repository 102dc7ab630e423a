import { hostileSuite } from '../support/hostile-suite.js';
import { changeSets } from './cases/change-sets.js';
import { hostileRecords } from './cases/records.js';

hostileSuite('change sets', changeSets);
hostileSuite('change records', hostileRecords);
