import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, LineChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

/** The value of a token as the page has it now, in the reader's colour scheme. */
function colour(element: Element, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  element.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

export interface ChartColours {
  ink: string;
  soft: string;
  line: string;
  main: string;
}

/** Draws a picture into an element, in its size and the page's colours, and keeps it so. */
export function useChart(option: (colours: ChartColours) => EChartsCoreOption) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const chart = init(box, undefined, { renderer: 'svg' });
    const draw = () =>
      chart.setOption({
        animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        animationDuration: 200,
        textStyle: { fontFamily: getComputedStyle(box).fontFamily },
        ...option({
          ink: colour(box, '--ink'),
          soft: colour(box, '--ink-soft'),
          line: colour(box, '--line'),
          main: colour(box, '--chart-main'),
        }),
      });
    draw();
    const sized = new ResizeObserver(() => chart.resize());
    sized.observe(box);
    const scheme = new MutationObserver(draw);
    scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mantine-color-scheme'] });
    return () => {
      sized.disconnect();
      scheme.disconnect();
      chart.dispose();
    };
  }, [option]);
  return element;
}
