// For `npx @11ty/eleventy` alone; `backfile build` does the same on all cores and publishes at once.
import { existsSync, mkdirSync } from 'node:fs';

const isClone = existsSync(new URL('./src/build/eleventy-plugin.ts', import.meta.url));
if (isClone) (await import('tsx/esm/api')).register();
const { default: backfile } = await import(
  isClone ? './src/build/eleventy-plugin.ts' : './lib/build/eleventy-plugin.js'
);

// Nothing in content/ is a template: Eleventy stands in an empty folder, and is given its pages by the plugin.
const input = '.backfile/eleventy';
mkdirSync(input, { recursive: true });

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(backfile);
  return { dir: { input, includes: '../../_includes', data: 'no-data', output: 'dist' } };
}
