import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { colourScheme } from './colour-scheme';
import { queryClient } from './query-client';
import { router } from './router';
import { theme } from './theme';

/** Everything the screens stand on: theme, toasts, data, routes. */
export function Providers() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colourScheme}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Notifications position="bottom-center" limit={2} containerWidth={440} className="toasts" />
      </QueryClientProvider>
    </MantineProvider>
  );
}
