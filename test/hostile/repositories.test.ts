import { hostileSuite } from '../support/hostile-suite.js';
import { buriedJournals, buriedRepositories } from './cases/buried-repositories.js';
import { gitConfigurations } from './cases/git-configurations.js';
import { refusingGits } from './cases/refusing-gits.js';
import { unusual } from './cases/unusual.js';
import { foldersWithoutGit } from './cases/without-git.js';
import { workingDirectories } from './cases/working-directories.js';

hostileSuite('git directories in committed content', buriedRepositories);
hostileSuite('journals in committed content', buriedJournals);
hostileSuite('programs in the configuration of git', gitConfigurations);
hostileSuite('folders without git', foldersWithoutGit);
hostileSuite('working directories', workingDirectories);
hostileSuite('a git that declines to answer', refusingGits);
hostileSuite('what is unusual', unusual);
