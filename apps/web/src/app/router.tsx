import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { clientSearch, pairSearch } from '../clients/client-search';
import { setupNeeded, whoIsHere } from '../session/session-query';
import { ScreenProblem, ScreenUnknown } from '../ui/screen-problem';
import { voucherSearch } from '../vouchers/voucher-search';
import { queryClient } from './query-client';

const root = createRootRoute({ component: Outlet, notFoundComponent: ScreenUnknown });

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  beforeLoad: async () => {
    const { needed } = await queryClient.fetchQuery(setupNeeded);
    if (!needed) throw redirect({ to: '/sign-in', replace: true });
  },
  component: lazyRouteComponent(() => import('../session/setup-screen'), 'SetupScreen'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === 'string' && search.next.startsWith('/') && !search.next.startsWith('//')
      ? { next: search.next }
      : {},
  beforeLoad: async () => {
    if (await queryClient.fetchQuery(whoIsHere)) throw redirect({ to: '/vouchers', replace: true });
    const { needed } = await queryClient.fetchQuery(setupNeeded);
    if (needed) throw redirect({ to: '/setup', replace: true });
  },
  component: lazyRouteComponent(() => import('../session/sign-in-screen'), 'SignInScreen'),
});

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ location }) => {
    if (await queryClient.ensureQueryData(whoIsHere)) return;
    throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { next: location.href }, replace: true });
  },
  component: lazyRouteComponent(() => import('./shell'), 'Shell'),
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/vouchers', replace: true });
  },
});

const vouchers = createRoute({
  getParentRoute: () => inside,
  path: '/vouchers',
  validateSearch: voucherSearch,
  component: lazyRouteComponent(() => import('../vouchers/vouchers-screen'), 'VouchersScreen'),
});

const voucher = createRoute({
  getParentRoute: () => inside,
  path: '/vouchers/$voucherId',
  component: lazyRouteComponent(() => import('../vouchers/voucher-screen'), 'VoucherScreen'),
});

const voucherTourists = createRoute({
  getParentRoute: () => voucher,
  path: '/',
  component: lazyRouteComponent(() => import('../tourists/tourists-tab'), 'TouristsTab'),
});

const voucherServices = createRoute({
  getParentRoute: () => voucher,
  path: '/services',
  component: lazyRouteComponent(() => import('../vouchers/services-tab'), 'ServicesTab'),
});

const voucherQuestionnaires = createRoute({
  getParentRoute: () => voucher,
  path: '/questionnaires',
  component: lazyRouteComponent(() => import('../questionnaires/group/questionnaires-tab'), 'QuestionnairesTab'),
});

const clients = createRoute({
  getParentRoute: () => inside,
  path: '/clients',
  validateSearch: clientSearch,
  component: lazyRouteComponent(() => import('../clients/clients-screen'), 'ClientsScreen'),
});

const dictionary = createRoute({
  getParentRoute: () => inside,
  path: '/dictionary',
  component: lazyRouteComponent(() => import('../dictionary/dictionary-screen'), 'DictionaryScreen'),
});

const forms = createRoute({
  getParentRoute: () => inside,
  path: '/forms',
  component: lazyRouteComponent(() => import('../forms/forms-screen'), 'FormsScreen'),
});

const formEditor = createRoute({
  getParentRoute: () => inside,
  path: '/forms/$formId',
  component: lazyRouteComponent(() => import('../forms/form-editor'), 'FormEditor'),
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-screen'), 'SettingsScreen'),
});

const newClient = createRoute({
  getParentRoute: () => inside,
  path: '/clients/new',
  component: lazyRouteComponent(() => import('../clients/client-screen'), 'NewClientScreen'),
});

const clientPairs = createRoute({
  getParentRoute: () => inside,
  path: '/clients/duplicates',
  validateSearch: pairSearch,
  component: lazyRouteComponent(() => import('../clients/duplicates-screen'), 'DuplicatesScreen'),
});

const oneClient = createRoute({
  getParentRoute: () => inside,
  path: '/clients/$clientId',
  component: lazyRouteComponent(() => import('../clients/client-screen'), 'ClientScreen'),
});

const imports = createRoute({
  getParentRoute: () => inside,
  path: '/vouchers/$voucherId/import',
  component: lazyRouteComponent(() => import('../imports/import-screen'), 'ImportScreen'),
});

const questionnaire = createRoute({
  getParentRoute: () => inside,
  path: '/vouchers/$voucherId/tourists/$touristId/questionnaires/$formId',
  validateSearch: (search: Record<string, unknown>): { field?: string } =>
    typeof search.field === 'string' ? { field: search.field } : {},
  component: lazyRouteComponent(() => import('../questionnaires/questionnaire-screen'), 'QuestionnaireScreen'),
});

const routeTree = root.addChildren([
  setup,
  signIn,
  inside.addChildren([
    home,
    vouchers,
    voucher.addChildren([voucherTourists, voucherServices, voucherQuestionnaires]),
    imports,
    questionnaire,
    clients,
    dictionary,
    forms,
    formEditor,
    settings,
    newClient,
    clientPairs,
    oneClient,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: ScreenProblem,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
