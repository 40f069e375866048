import { type RefObject, useEffect, useRef, useState } from 'react';

interface Sought {
  text: string;
  setText: (text: string) => void;
  /** Of the search field. */
  input: RefObject<HTMLInputElement | null>;
}

/**
 * The text of a search that stands in the address, too. What is being typed is the agent's: the address, which lags behind
 * and has no blank at the end, takes the field over only when a link or another button has changed it.
 */
export function useSoughtText(inAddress: string | undefined): Sought {
  const [text, setText] = useState(inAddress ?? '');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement !== input.current) setText(inAddress ?? '');
  }, [inAddress]);
  return { text, setText, input };
}
