import { Component, type ReactNode } from "react";
import type { FirstMessages } from "../../i18n/messages";
import { RetryState } from "./RetryState";

interface Props {
  readonly children: ReactNode;
  /** Without words, a part that fails is left out: the page does without it. */
  readonly words?: FirstMessages["app"];
  /** What to do instead of telling here (the map falls back to its SVG twin). */
  readonly onFailure?: () => void;
  /** What stands there instead of a part that fails, without words. */
  readonly instead?: ReactNode;
}

/**
 * Stops the failure of a part that loads late (a lost connection, a new version of the site) from
 * taking the page with it. Trying again loads the page anew: the URL holds the whole view, and a browser
 * may remember that a module failed.
 */
export class LoadBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailure?.();
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { words, onFailure, instead = null } = this.props;
    if (onFailure !== undefined || words === undefined) return instead;
    return <RetryState message={words.partFailed} onRetry={() => location.reload()} words={words} />;
  }
}
