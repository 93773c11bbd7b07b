export declare const BROWSER_FLAGS: string[];
/** Path of the browser; throws an Error whose message says what to install. */
export declare function findBrowser(): string;
