import { hostileSuite } from '../support/hostile-suite.js';
import { plantedJournals, readOnlyFiles, unfinished } from './cases/journals.js';
import { hangingTools, lyingTools } from './cases/tools.js';

hostileSuite('journals in the git directory', plantedJournals);
hostileSuite('files that are not ours', [...readOnlyFiles, ...unfinished]);
hostileSuite('tools that lie', lyingTools);
hostileSuite('tools that hang', hangingTools);
