import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { describe, expect, it } from 'vitest';
import { arrivalsOption } from '../src/insights/arrivals';

use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

const colours = { ink: '#000', soft: '#555', line: '#ccc', main: '#0072b2' };

/** The heights of the line that stands in the picture, as numbers of its scale. */
function drawn(arrivals: { at: string; count: number }[]): number[] {
  const chart = init(null, undefined, { renderer: 'svg', ssr: true, width: 600, height: 300 });
  chart.setOption({
    animation: false,
    ...arrivalsOption(arrivals, { zone: 'Europe/Berlin', language: 'en', name: 'Arrived' }, colours),
  });
  const svg = chart.renderToSVGString();
  const line = /<path d="([^"]*)" fill="none"[^>]*stroke="#0072b2"/.exec(svg)?.[1] ?? '';
  const heights = Array.from(line.matchAll(/[ML]?([\d.]+) ([\d.]+)/g), ([, x, y]) =>
    Math.round((chart.convertFromPixel('grid', [Number(x), Number(y)]) as [number, number])[1]),
  );
  chart.dispose();
  return heights;
}

describe('the arrivals curve', () => {
  it('draws the running totals that the report holds, and adds nothing up again', () => {
    // 57 came within an hour, told as the report tells them: how many had come by the end of each minute
    const arrivals = Array.from({ length: 57 }, (_, minute) => ({
      at: new Date(Date.parse('2026-11-22T17:00:00Z') + minute * 60_000).toISOString(),
      count: minute + 1,
    }));

    const heights = drawn(arrivals);

    expect(heights[0]).toBe(1);
    expect(heights.at(-1)).toBe(57);
    expect(Math.max(...heights)).toBe(57);
  });

  it('draws them in the order of time', () => {
    expect(
      drawn([
        { at: '2026-11-22T18:02:00Z', count: 5 },
        { at: '2026-11-22T18:01:00Z', count: 3 },
      ]),
    ).toEqual([3, 3, 5]);
  });
});
