// Pages with a chart.
import { drawChart } from './charts/draw.js';

for (const box of document.querySelectorAll('[data-chart]')) {
  // Shown only now: for readers without script the box would be an empty hole.
  box.classList.add('drawn');
  drawChart(box);
}
