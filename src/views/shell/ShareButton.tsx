import { useEffect, useState } from "react";
import type { FirstMessages } from "../../i18n/messages";
import { copyText } from "../../services/share";

interface Props {
  readonly words: FirstMessages["app"];
}

/** Copies the address of the page: it holds the whole view. */
export function ShareButton({ words }: Props) {
  const [said, setSaid] = useState("");

  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), 4000);
    return () => clearTimeout(timer);
  }, [said]);

  async function share() {
    const url = location.href;
    setSaid((await copyText(url)) ? words.shareCopied : words.shareFailed(url));
  }

  return (
    <span className="share">
      <button type="button" className="button" onClick={() => void share()}>
        {words.share}
      </button>
      <span className="share__said" role="status">
        {said}
      </span>
    </span>
  );
}
