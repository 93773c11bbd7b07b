/** Long enough for the charts to be loaded and drawn on a slow machine. */
const WAIT_MS = 8000;

/** Brings a chart into sight once it is in the page; gives up in silence when it does not come. */
export function showFigure(id: string): void {
  const show = () => {
    const figure = document.getElementById(id);
    figure?.scrollIntoView({ block: "start" });
    return figure !== null;
  };
  if (show()) return;
  const observer = new MutationObserver(() => {
    if (show()) stop();
  });
  const timer = setTimeout(() => stop(), WAIT_MS);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.body, { childList: true, subtree: true });
}
