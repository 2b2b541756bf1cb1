/**
 * Eleventy hooks into Node's loading of modules, to load configuration files again that were changed while it watches. Here nothing
 * is loaded twice, and the hooks cost each process a thread and a fifth of a second. The switch is Eleventy's own (its issue
 * 3371); it is read when Eleventy is loaded, so this module stands before it.
 */
process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = '1';
