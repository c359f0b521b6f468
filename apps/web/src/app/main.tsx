import './styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { createClient } from '../lib/apollo.ts';
import { firstLanguage, keptLanguage, startWords } from '../lib/i18n.ts';
import { signInPath } from '../lib/session.ts';
import { Providers } from './providers.tsx';
import { routes } from './router.tsx';

await startWords(firstLanguage(keptLanguage(), navigator.languages));

const router = createBrowserRouter(routes);
const client = createClient({
  possibleTypes: { UserError: ['Refused'] },
  onSignedOut: () => {
    const { pathname, search } = router.state.location;
    if (pathname !== '/') void router.navigate(signInPath(pathname + search), { replace: true });
  },
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<StrictMode><Providers client={client} router={router} /></StrictMode>);
