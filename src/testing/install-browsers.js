// Installs the browsers that tests drive, so that it can be done while other things are: `node src/testing/install-browsers.js`.
// What is missing in the end is told by `npm test`, which tries again.
import { installBrowsers, installWebKit } from './browsers.js';

installBrowsers();
installWebKit();
