import { type ComponentType, useEffect, useState } from 'react';

/** After the screen itself, in ms. */
const SOON = 400;

/** A component of a file of its own, which can be fetched before it is drawn. */
export type Soon<Props> = ComponentType<Props> & { fetch: () => void };

/**
 * A window in a file of its own that is there in the frame it is asked for, once it is fetched: React draws what it has to
 * wait for 300 ms late at the soonest, and the letters typed meanwhile would be the page's.
 *
 * @example const Palette = soon(() => import('./palette').then(({ Palette }) => Palette))
 */
export function soon<Props extends object>(load: () => Promise<ComponentType<Props>>): Soon<Props> {
  let Ready: ComponentType<Props> | null = null;
  const fetched = async (): Promise<void> => {
    Ready ??= await load();
  };
  const Window = (props: Props) => {
    const [, draw] = useState(Ready !== null);
    const [failure, setFailure] = useState<unknown>(null);
    useEffect(() => {
      if (!Ready) fetched().then(() => draw(true), setFailure);
    }, []);
    if (failure) throw failure;
    return Ready ? <Ready {...props} /> : null;
  };
  return Object.assign(Window, { fetch: () => void fetched().catch(() => {}) });
}

/** Fetches what a key of this screen opens, before the key is pressed. */
export function useSoon(...windows: readonly { fetch: () => void }[]): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const one of windows) one.fetch();
    }, SOON);
    return () => clearTimeout(timer);
  }, []);
}
