import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belongsToSavedPage } from './saved-page.ts';

const files = new Set(['2004/Flood.html', 'Flut.htm', 'a/b.html']);
const belongs = (path: string): boolean => belongsToSavedPage(path, (one) => files.has(one));

test('what lies in the folder of a saved page belongs to it', () => {
  assert.equal(belongs('2004/Flood_files/photo.jpg'), true);
  assert.equal(belongs('2004/Flood_files/frame.html'), true);
  assert.equal(belongs('2004/Flood_files/deep/er/x.css'), true);
  assert.equal(belongs('Flut-Dateien/bild.png'), true);
  assert.equal(belongs('a/b.html_files/x.js'), true);
});

test('a folder without its page, or with a name of another kind, is a folder like any', () => {
  assert.equal(belongs('2004/Other_files/story.html'), false);
  assert.equal(belongs('2004/Flood/photo.jpg'), false);
  assert.equal(belongs('2004/Flood.html'), false);
  assert.equal(belongs('_files/story.html'), false);
});
