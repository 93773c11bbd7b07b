import { useEffect } from "react";

/**
 * What paper needs and a style sheet cannot know: the title of the report in the margin of each page, and
 * the light colours whatever those of the screen. A constructed sheet, since the page allows no inline style.
 */
export function usePrintedReport(runningHead: string | null): void {
  useEffect(() => {
    if (runningHead === null) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page report { @top-left { content: ${cssString(runningHead)}; } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [runningHead]);

  useEffect(() => {
    if (runningHead === null) return;
    const page = document.documentElement;
    let theme: string | undefined;
    const toPaper = () => {
      ({ theme } = page.dataset);
      page.dataset.theme = "clair";
    };
    const toScreen = () => {
      if (theme === undefined) delete page.dataset.theme;
      else page.dataset.theme = theme;
    };
    window.addEventListener("beforeprint", toPaper);
    window.addEventListener("afterprint", toScreen);
    return () => {
      window.removeEventListener("beforeprint", toPaper);
      window.removeEventListener("afterprint", toScreen);
    };
  }, [runningHead]);
}

/** A text between quotes as CSS reads it. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
