import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import type { DataRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { mantineTheme, mantineVariables } from '../ui/mantine.ts';

const schemes = localStorageColorSchemeManager({ key: 'acuerdo.colours' });

interface ProvidersProps {
  client: ApolloClient;
  router: DataRouter;
}

export function Providers({ client, router }: ProvidersProps) {
  return (
    <ApolloProvider client={client}>
      <MantineProvider theme={mantineTheme} cssVariablesResolver={mantineVariables} colorSchemeManager={schemes} defaultColorScheme="auto">
        <RouterProvider router={router} />
      </MantineProvider>
    </ApolloProvider>
  );
}
