import type { ReactNode } from 'react';
import { ControlBar } from './frame/control-bar.tsx';
import { Header } from './frame/header.tsx';
import type { Body, Page } from './load/page.ts';
import type { ReaderView } from './load/reader.ts';
import { AlliancePage } from './pages/alliance-page.tsx';
import { AlliesPage } from './pages/allies-page.tsx';
import { AllyPage } from './pages/ally-page.tsx';
import { BurdenPage } from './pages/burden-page.tsx';
import { CalendarPage } from './pages/calendar-page.tsx';
import { CommitmentsPage } from './pages/commitments-page.tsx';
import { ContributionsPage } from './pages/contributions-page.tsx';
import { CostPage } from './pages/cost-page.tsx';
import { EditionsPage } from './pages/editions-page.tsx';
import { ExplainPage } from './pages/explain-page.tsx';
import { GroupCostPage } from './pages/group-cost-page.tsx';
import { PlanEditorPage } from './pages/plan-editor-page.tsx';
import { PlanFollowPage } from './pages/plan-follow-page.tsx';
import { PlansPage } from './pages/plans-page.tsx';
import { ProblemPage } from './pages/problem-page.tsx';
import { ReaderScreen } from './pages/reader-page.tsx';
import { SearchPage } from './pages/search-page.tsx';
import { SourcesPage } from './pages/sources-page.tsx';

/** The whole of a page, alike on the server and in the browser. */
export function App({ page }: { readonly page: Page }): ReactNode {
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <Header place={page.place} />
      {page.body.kind === 'reader' ? (
        <ReaderScreen view={page.body} today={page.bar.today} place={page.place} />
      ) : (
        <>
          <ControlBar place={page.place} bar={page.bar} />
          <main id="content" tabIndex={-1}>
            <Screen page={page} body={page.body} />
          </main>
        </>
      )}
      <footer className="footer">
        <p>
          Outturn, the open ledger of alliance spending commitments. Figures are shown as their publishers printed them, as known on the day chosen above; every number leads to its cell or its
          quotation.
        </p>
      </footer>
    </>
  );
}

function Screen({ page: { place, bar }, body }: { readonly page: Page; readonly body: Exclude<Body, ReaderView> }): ReactNode {
  const { controls } = place;
  switch (body.kind) {
    case 'alliance':
      return <AlliancePage view={body} place={place} />;
    case 'allies':
      return <AlliesPage view={body} controls={controls} />;
    case 'ally':
      return <AllyPage view={body} place={place} />;
    case 'burden':
      return <BurdenPage view={body} place={place} today={bar.today} />;
    case 'explain':
      return <ExplainPage view={body} place={place} />;
    case 'commitments':
      return <CommitmentsPage view={body} bar={bar} controls={controls} />;
    case 'editions':
      return <EditionsPage view={body} bar={bar} controls={controls} />;
    case 'contributions':
      return <ContributionsPage view={body} place={place} />;
    case 'cost':
      return <CostPage view={body} place={place} />;
    case 'plans':
      return <PlansPage view={body} place={place} />;
    case 'plan-editor':
      return <PlanEditorPage view={body} place={place} />;
    case 'plan-follow':
      return <PlanFollowPage view={body} place={place} />;
    case 'group-cost':
      return <GroupCostPage view={body} place={place} />;
    case 'calendar':
      return <CalendarPage view={body} controls={controls} />;
    case 'sources':
      return <SourcesPage view={body} controls={controls} />;
    case 'search':
      return <SearchPage view={body} place={place} />;
    case 'problem':
      return <ProblemPage problem={body.problem} place={place} />;
  }
}
