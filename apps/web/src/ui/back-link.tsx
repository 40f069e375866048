import { IconChevronLeft } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import classes from './ui.module.css';

/** The way up, before the heading of a screen. @example <BackLink to="/clients" aria-label={t('clients.toList')} /> */
export const BackLink = createLink((props: ComponentProps<'a'>) => (
  <a {...props} className={classes.back}>
    <IconChevronLeft size={18} aria-hidden />
  </a>
));
