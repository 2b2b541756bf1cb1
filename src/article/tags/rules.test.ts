import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ArticleTag } from '../article.ts';
import { tagSlug } from './fold.ts';
import { parseTagRules } from './parse-rules.ts';
import { applyTagRules, NO_TAG_RULES } from './rules.ts';
import { synonymCircles } from './synonyms.ts';

const found = (name: string, kind: ArticleTag['kind'] = 'place'): ArticleTag => ({
  name,
  kind,
  from: 'found',
  evidence: `${name} is named.`,
});
const given = (name: string): ArticleTag => ({ name, kind: 'topic', from: 'given' });

test('synonyms, whatever their case, are shown as the keeper spells the name; chains are followed', () => {
  const rules = { ...NO_TAG_RULES, synonyms: { 'United States': ['America', 'USA'], USA: ['u.s.'] } };
  assert.deepEqual(
    applyTagRules([found('america'), found('Ukraine'), found('US'), found('united states')], rules).map(
      ({ name }) => name,
    ),
    ['United States', 'Ukraine'],
  );
});

test('tags of one slug become one: first spelling, given before found, kinds before topics', () => {
  assert.deepEqual(applyTagRules([given('nato'), found('NATO', 'organisation'), given('Floods')], NO_TAG_RULES), [
    { name: 'nato', kind: 'organisation', from: 'given' },
    { name: 'Floods', kind: 'topic', from: 'given' },
  ]);
  assert.deepEqual(applyTagRules([found('Paris'), found('PARIS', 'person')], NO_TAG_RULES), [found('Paris')]);
});

test('never-tags go, also under their synonyms, and kinds are forced', () => {
  const rules = { synonyms: { Editorial: ['Leader'] }, never: ['leader'], kinds: { georgia: 'place' as const } };
  assert.deepEqual(applyTagRules([given('Editorial'), given('LEADER'), found('Georgia', 'person')], rules), [
    found('Georgia'),
  ]);
});

test('a circle leaves the names as they are and is told of', () => {
  const synonyms = { A: ['B'], B: ['C'], C: ['A'] };
  assert.deepEqual(synonymCircles(synonyms), [['A', 'C', 'B', 'A']]);
  const { rules, problems } = parseTagRules({ synonyms });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['TAG_SYNONYMS_CIRCULAR'],
  );
  assert.deepEqual(applyTagRules([given('B')], rules), [given('B')]);
});

test('wrong parts are told of with their place, the rest holds', () => {
  assert.deepEqual(parseTagRules(null), { rules: NO_TAG_RULES, problems: [] });
  const { rules, problems } = parseTagRules({
    synonyms: { UK: 'Britain', Year: 2022 },
    never: [['x']],
    kinds: { A: 'thing', B: 'organization' },
    nevr: [],
  });
  assert.deepEqual(rules, { synonyms: { UK: ['Britain'], Year: ['2022'] }, never: [], kinds: {} });
  assert.deepEqual(
    problems.map(({ code, path, message }) => `${code} ${path} ${message}`),
    [
      'TAG_RULES_INVALID _data/tags.yaml never: a name or a list of names was expected.',
      'TAG_RULES_INVALID _data/tags.yaml kinds › A: one of topic, person, place, organisation was expected.',
      'TAG_RULES_UNKNOWN_KEY _data/tags.yaml "nevr" is no part of the rules for tags.',
    ],
  );
  assert.equal(parseTagRules('never').problems[0]?.code, 'TAG_RULES_INVALID');
  assert.equal(parseTagRules({ synonyms: { A: ['x'], B: ['X'] } }).problems[0]?.code, 'TAG_SYNONYM_TWICE');
});

test('applying rules twice changes nothing more, and no slug stands twice', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'E', 'e');
  const rules = fc.record({
    synonyms: fc.dictionary(name, fc.array(name, { maxLength: 3 }), { maxKeys: 4 }),
    never: fc.array(name, { maxLength: 1 }),
    kinds: fc.dictionary(name, fc.constantFrom('topic' as const, 'person' as const)),
  });
  fc.assert(
    fc.property(fc.array(name.map(given)), rules, (tags, some) => {
      const once = applyTagRules(tags, some);
      assert.equal(new Set(once.map((tag) => tagSlug(tag.name))).size, once.length);
      assert.deepEqual(applyTagRules(once, some), once);
    }),
  );
});
