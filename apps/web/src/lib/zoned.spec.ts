import { instantOf, wallTime } from './zoned.ts';

test.each([
  ['2017-02-13T18:00', 'America/Mexico_City', '2017-02-14T00:00:00.000Z'],
  ['2017-07-13T18:00', 'America/Mexico_City', '2017-07-13T23:00:00.000Z'],
  ['2017-03-12T12:00', 'America/New_York', '2017-03-12T16:00:00.000Z'],
  ['2017-03-12T01:30', 'America/New_York', '2017-03-12T06:30:00.000Z'],
  ['2017-02-13T00:00', 'Asia/Kathmandu', '2017-02-12T18:15:00.000Z'],
])('%s in %s is %s, and back', (wall, zone, instant) => {
  expect(instantOf(wall, zone)).toBe(instant);
  expect(wallTime(instant, zone)).toBe(wall);
});

test('a time that the clocks skip, and what is no time, is no instant', () => {
  expect(instantOf('2017-03-12T02:30', 'America/New_York')).toBeNull();
  expect(instantOf('2017-02-30T10:00', 'America/New_York')).toBeNull();
  expect(instantOf('', 'America/New_York')).toBeNull();
  expect(wallTime('soon', 'America/New_York')).toBe('');
});
