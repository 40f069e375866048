// Runs in the page: puts a list on the clipboard, and times what is painted after an event.
window.bench = {
  longest: 0,

  async copy(text, html) {
    const blob = (what, type) => new Blob([what], { type });
    const flavours = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') };
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.bench.longest = Math.max(window.bench.longest, duration);
    }).observe({ type: 'longtask' });
  },

  /** Times from the next event of a kind to the frame after which a text stands in such an element, or is gone. */
  watch(event, text, wanted = true, selector = '[role=gridcell]') {
    const there = () => [...document.querySelectorAll(selector)].some((one) => one.textContent.includes(text));
    window.bench.watched = new Promise((resolve) => {
      const begin = () => {
        const begun = performance.now();
        const look = () => {
          if (there() === wanted) requestAnimationFrame(() => resolve(performance.now() - begun));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      document.addEventListener(event, begin, { capture: true, once: true });
    });
  },

  /** Milliseconds of what is watched. */
  painted: () => window.bench.watched,

  /** Scrolls from end to end; in how many frames no row stood in the middle of the table. */
  async scrolledThrough() {
    const frame = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
    const grid = document.querySelector('[role=grid]');
    const { left, top, width, height } = grid.getBoundingClientRect();
    let empty = 0;
    for (let step = 0; step < 120; step += 1) {
      grid.scrollTop = (grid.scrollHeight * step) / 120;
      await frame();
      if (!document.elementFromPoint(left + width / 2, top + height / 2)?.closest('[role=row]')) empty += 1;
    }
    return empty;
  },
};
