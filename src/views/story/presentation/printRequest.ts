/** Whether the next presentation to open is to be printed: asked by who opens it, in the same window. */
let isAsked = false;

/** Asks that the story about to be presented be printed, as by its button. */
export function askToPrint(): void {
  isAsked = true;
}

/** Whether printing was asked for; asked once, answered once. */
export function takePrintRequest(): boolean {
  const answer = isAsked;
  isAsked = false;
  return answer;
}
