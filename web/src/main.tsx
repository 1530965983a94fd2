import './style/tokens.css';
import './style/base.css';
import './style/controls.css';
import './style/tables.css';
import './style/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { whenSignedOut } from './api/client';
import { forgetAnswers } from './app/kept-answers';
import { restoreLargeText } from './app/large-text';
import { queryClient } from './app/query-client';
import { router } from './app/router';
import { sessionQuery } from './app/session';
import { NoticeProvider } from './pieces/notice';
import { LanguageProvider } from './words/language';

restoreLargeText();

whenSignedOut(() => {
  const hadSession = queryClient.getQueryData(sessionQuery.queryKey) !== undefined;
  if (!hadSession) return;
  queryClient.clear();
  forgetAnswers();
  void router.navigate({ to: '/sign-in', search: { next: router.state.location.href } });
});

// The page's own code is on its way while the session is still being asked for. One that cannot be had is asked for again, and reported, when it is drawn.
const [matched] = router.getMatchedRoutes(globalThis.location.pathname);
for (const route of matched) router.loadRouteChunk(route)?.catch(() => undefined);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <NoticeProvider>
          <RouterProvider router={router} />
        </NoticeProvider>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
