import assert from 'node:assert/strict';
import { test } from 'node:test';
import Database from 'libsql';
import { insertRows } from './insert-rows.ts';

test('rows of any number go in, each once', () => {
  const database = new Database(':memory:');
  database.exec('create table bands (value integer, id text, primary key (value, id)) without rowid');
  for (const count of [0, 1, 19, 20, 21, 57]) {
    database.exec('delete from bands');
    const rows = Array.from({ length: count }, (_, number) => [number, `it's ${number}`] as const);
    insertRows(database, 'insert into bands', 2, rows.flat());
    insertRows(database, 'insert or ignore into bands', 2, rows.slice(0, 3).flat());
    assert.deepEqual(database.prepare('select value, id from bands order by value').raw(true).all(), rows);
  }
  database.close();
});

test('a row that cannot go in is an error', () => {
  const database = new Database(':memory:');
  database.exec('create table words (word text not null)');
  assert.throws(() => insertRows(database, 'insert into words', 1, ['bridge', null]), /NOT NULL/);
  database.close();
});
