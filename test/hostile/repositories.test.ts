import { hostileSuite } from '../support/hostile-suite.js';
import { buriedJournals, buriedRepositories } from './cases/buried-repositories.js';
import { refusingGits } from './cases/refusing-gits.js';
import { workingDirectories } from './cases/working-directories.js';

hostileSuite('git directories in committed content', buriedRepositories);
hostileSuite('journals in committed content', buriedJournals);
hostileSuite('working directories', workingDirectories);
hostileSuite('a git that declines to answer', refusingGits);
