/** Attribute of the page while only the comparison is printed; `compare.css` answers it. */
const ATTRIBUTE = "data-print";

/** Prints the comparison alone, in the light colours and on landscape paper, and leaves the page as it was. */
export function printComparison(): void {
  const page = document.documentElement;
  const { theme } = page.dataset;
  page.setAttribute(ATTRIBUTE, "comparison");
  page.dataset.theme = "clair";
  const restore = () => {
    page.removeAttribute(ATTRIBUTE);
    if (theme === undefined) delete page.dataset.theme;
    else page.dataset.theme = theme;
  };
  window.addEventListener("afterprint", restore, { once: true });
  window.print();
}
