// Sets the theme before the first paint; the page itself takes over from here.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('anketa.theme');
  } catch {
    // Storage is switched off: the system decides.
  }
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.setAttribute(
    'data-mantine-color-scheme',
    chosen === 'dark' || chosen === 'light' ? chosen : system,
  );
})();
