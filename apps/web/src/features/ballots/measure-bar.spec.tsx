import { draw } from '../../ui/drawn.tsx';
import { MeasureBar, widthOf } from './measure-bar.tsx';

test.each([['2', '3', '66.7%'], ['5/3', '5', '33.3%'], ['0', '4', '0.0%'], ['1', '0', null], ['more', '3', null]])('%s of %s is drawn as %s', (part, whole, width) => {
  expect(widthOf(part, whole)).toBe(width);
});

test('the share that is asked for is marked on the bar, and the bar says nothing to a screen reader', async () => {
  await draw(<MeasureBar part="1" whole="3" needs="2/3" met={false} />);
  const bar = document.querySelector<HTMLElement>('[data-met=false]');
  expect(bar?.getAttribute('aria-hidden')).toBe('true');
  expect(bar?.querySelector('i')?.getAttribute('style')).toContain('66.7%');
});
