import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([BarChart, LineChart, PieChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

// Charts read the table they illustrate, so the two cannot disagree.
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
export function drawChart(box) {
  const table = document.getElementById(box.dataset.table);
  const heads = [...table.tHead.rows[0].cells].map(cell => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows].map(row => [...row.cells].map(cell => cell.textContent.trim()));
  const number = text => (/\d/.test(text) ? Number(text.replace(/[^\d.-]/g, '')) : null);
  const labels = rows.map(row => row[0]);
  const kind = box.dataset.chart;
  const colours = heads.length > 2 || kind === 'pie'
    ? [colour('--series-1'), colour('--series-2'), colour('--warn-l'), colour('--field')] : [colour('--series-2')];
  const text = { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12, color: colour('--ink-2') };
  const chart = init(box);
  const series = heads.slice(1).map((name, column) => ({
    name, type: kind, barMaxWidth: 18, barGap: '20%', itemStyle: { borderRadius: kind === 'bar' ? [2, 2, 0, 0] : 0 },
    data: rows.map(row => number(row[column + 1])),
  }));
  const pie = [{ type: 'pie', radius: ['45%', '75%'], label: { ...text, formatter: '{b} {c}' },
    data: rows.map(row => ({ name: row[0], value: number(row[1]) })) }];
  chart.setOption({
    textStyle: text, color: colours, animation: false, aria: { enabled: false },
    // The default tooltip writes style attributes, which the content policy refuses.
    tooltip: { trigger: kind === 'pie' ? 'item' : 'axis', renderMode: 'richText', textStyle: text },
    legend: { show: kind !== 'pie' && heads.length > 2, top: 0, right: 4, itemWidth: 10, itemHeight: 10, textStyle: text },
    grid: { left: 4, right: 4, top: heads.length > 2 ? 32 : 12, bottom: 4, containLabel: true },
    ...(kind === 'pie' ? {} : {
      xAxis: { type: 'category', data: labels.map(label => label.replace(/月$/, '')), axisTick: { show: false },
        axisLine: { lineStyle: { color: colour('--line-2') } }, axisLabel: text },
      yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: colour('--line') } } },
    }),
    series: kind === 'pie' ? pie : series,
  });
  window.addEventListener('resize', () => chart.resize());
}
