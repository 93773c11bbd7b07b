/** Font size of the words of drawings, pixels; that of `.chart-svg text` in charts.css. */
export const TEXT_SIZE = 12.5;
