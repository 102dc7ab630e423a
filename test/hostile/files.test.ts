import { hostileSuite } from '../support/hostile-suite.js';
import { callersFiles, oddFiles } from './cases/odd-files.js';

hostileSuite('files that are none', oddFiles);
hostileSuite("caller's files that are none", callersFiles);
