// After packing: lib/ is in the tarball, and the clone runs the TypeScript.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CLONE } from '../ready-clone.js';

rmSync(join(CLONE, 'lib'), { recursive: true, force: true });
