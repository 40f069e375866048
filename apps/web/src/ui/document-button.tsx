import { Button, type ButtonProps } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import { deleteAllNow, isAnyAside } from './pending-deletion';

/** Opens a document the server makes, or downloads it; who was deleted on the screen is not in it any more. */
export async function openDocument(address: string, { tab }: { tab: boolean }): Promise<void> {
  const opened = tab ? window.open('about:blank', '_blank') : window;
  await deleteAllNow();
  if (opened) opened.location.href = address;
}

interface DocumentButtonProps extends ButtonProps {
  href: string;
  /** In a tab of its own; else it is a file to be kept. */
  tab?: boolean;
  children: ReactNode;
}

/** The link to such a document, as a button. */
export function DocumentButton({ href, tab = false, ...rest }: DocumentButtonProps) {
  const onClick = (event: MouseEvent): void => {
    if (!isAnyAside()) return;
    event.preventDefault();
    void openDocument(href, { tab });
  };
  return (
    <Button
      component="a"
      href={href}
      {...(tab ? { target: '_blank', rel: 'noreferrer' } : { download: true })}
      onClick={onClick}
      {...rest}
    />
  );
}
