import { parentPort, workerData } from 'node:worker_threads';
import { lookThrough, type SharedLook } from './look-together.ts';

/** The second thread of `findFoldersTogether`. */
parentPort?.postMessage(lookThrough(workerData as SharedLook));
