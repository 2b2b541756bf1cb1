import { parentPort, workerData } from 'node:worker_threads';
import { findFilesBelow } from './find-files.ts';
import { untaken, type SharedLook } from './look-together.ts';

/** The second thread of `findFilesTogether`. */
const shared = workerData as SharedLook;
parentPort?.postMessage(findFilesBelow(shared.root, untaken(shared)));
