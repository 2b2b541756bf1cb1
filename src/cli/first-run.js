// `npm start` and `npm run build` in a fresh clone: installs what is missing, then runs the command with its arguments.
import { readyClone } from './ready-clone.js';

readyClone();
await import('./backfile.js');
