import { PLACE, whyNotAfter } from './corridors.rules.ts';

const CURRENT = { version: 2, from: '2015-01-01' };

test('a version follows the one that its author saw, and begins later', () => {
  expect(whyNotAfter(CURRENT, { after: 2, from: '2015-01-02' })).toBeNull();
  expect(whyNotAfter(CURRENT, { after: 1, from: '2016-01-01' })?.reason.key).toBe('api.corridors.changedMeanwhile');
  expect(whyNotAfter(CURRENT, { after: 2, from: '2015-01-01' })).toMatchObject({ reason: { key: 'api.corridors.beginsLater' }, path: ['from'] });
});

test.each([['MX', true], ['013', true], ['north', true], ['mx', false], ['MEX', false], ['13', false], ['east', false], ['MX ', false]])('%s as a place: %s', (place, is) => {
  expect(PLACE.test(place)).toBe(is);
});
