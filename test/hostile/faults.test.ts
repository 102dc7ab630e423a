import { faultSuite } from '../support/fault-suite.js';
import { interrupted } from './cases/interrupted.js';

faultSuite('a kill at a change of a file', ['SIGKILL'], interrupted);
faultSuite('a signal at a change of a file', ['SIGINT', 'SIGTERM'], interrupted);
faultSuite('a full disk', ['ENOSPC'], interrupted);
faultSuite('a file that is refused', ['EACCES', 'EIO'], interrupted);
