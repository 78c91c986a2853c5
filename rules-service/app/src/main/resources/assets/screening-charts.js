// Bars, in the colours of the page, drawn anew when those change.

/** Loaded when the first chart is drawn: it is the largest script there is. */
let library = null;
const DARK = matchMedia('(prefers-color-scheme: dark)');
const STILL = matchMedia('(prefers-reduced-motion: reduce)');
const BAR = 30; // px
const NARROW = 520; // px

/**
 * Draws horizontal bars, the first at the top.
 *
 * @param names of the bars
 * @param series [{ name, colour, values, limit? }]: colour is a CSS variable; a limit is a mark and no bar
 * @param stacked whether the bars of a name stand in one line
 * @param picked told the place of a bar that is clicked
 */
export async function drawBars(place, { names, series, stacked, picked }, signal) {
  library ??= import('/webjars/echarts/echarts.esm.min.js').catch((failed) => {
    library = null; // the next screening tries again
    throw failed;
  });
  place.style.height = `${names.length * BAR * (stacked ? 1 : 1.3) + 70}px`;
  const echarts = await library;
  if (signal.aborted) {
    return;
  }
  const chart = echarts.init(place, null, { renderer: 'canvas' });
  const show = () => chart.setOption(options(place, names, series, stacked), { notMerge: true });
  const resized = new ResizeObserver(() => {
    if (place.clientWidth > 0) {
      chart.resize();
      show();
    }
  });
  show();
  resized.observe(place);
  DARK.addEventListener('change', show, { signal });
  if (picked) {
    chart.on('click', (event) => picked(event.dataIndex));
  }
  signal.addEventListener('abort', () => {
    resized.disconnect();
    chart.dispose();
  });
}

function options(place, names, series, stacked) {
  const style = getComputedStyle(place);
  const colour = (name) => style.getPropertyValue(name).trim();
  const ink = colour('--pico-color');
  const wide = place.clientWidth > NARROW;
  const line = { lineStyle: { color: colour('--pico-muted-border-color') } };
  return {
    animation: !STILL.matches,
    animationDuration: 300,
    textStyle: { fontFamily: style.fontFamily, color: ink },
    grid: { left: 8, right: 40, top: 34, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 14, textStyle: { color: ink }, data: series.map((one) => one.name) },
    tooltip: {
      renderMode: 'richText', trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true,
      backgroundColor: colour('--pico-background-color'), borderColor: colour('--pico-muted-border-color'), textStyle: { color: ink },
    },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { color: ink }, splitLine: line },
    yAxis: {
      type: 'category', data: names, inverse: true, axisTick: { show: false }, axisLine: line,
      axisLabel: { color: ink, width: place.clientWidth * (wide ? 0.45 : 0.38), overflow: 'truncate', interval: 0 },
    },
    series: series.map((one) => ({
      name: one.name,
      type: one.limit ? 'scatter' : 'bar',
      stack: stacked ? 'all' : undefined,
      symbol: 'rect',
      symbolSize: [4, 22],
      barMaxWidth: 20,
      barGap: '10%',
      z: one.limit ? 5 : 2,
      itemStyle: { color: colour(one.colour) },
      label: { show: !one.limit, position: stacked ? 'inside' : 'right', color: stacked ? colour('--pico-background-color') : ink,
        formatter: ({ value }) => (value > 0 ? String(value) : '') },
      data: one.values,
    })),
  };
}
