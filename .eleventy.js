// For `npx @11ty/eleventy` alone; `backfile build` does the same on all cores and publishes at once.
import { existsSync } from 'node:fs';

const isClone = existsSync(new URL('./src/build/standalone.ts', import.meta.url));
if (isClone) (await import('tsx/esm/api')).register();
const { default: backfile } = await import(isClone ? './src/build/eleventy-plugin.ts' : './lib/build/eleventy-plugin.js');

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(backfile);
  return { dir: { input: '.backfile/eleventy', includes: '../../_includes', data: 'no-data', output: 'dist' } };
}
