// Who may import whom. The house is drawn in docs/architecture.md.
const only = (lib, ...allowed) => ({
  name: `${lib}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: '^libs/', pathNot: `^libs/(${[lib, 'issue', ...allowed].join('|')})/` },
});

/** The rooms of a folder, in the order in which they may know one another: a room imports the ones before it. */
const oneWay = (folder, ...rooms) =>
  rooms.slice(0, -1).map((room, at) => ({
    name: `${folder}-${room}-knows-no-later-room`,
    severity: 'error',
    from: { path: `^${folder}/${room}/`, pathNot: '\\.spec\\.ts$' },
    to: { path: `^${folder}/(${rooms.slice(at + 1).join('|')})/` },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('issue'),
    only('transliteration'),
    only('country'),
    only('dictionary'),
    only('paper'),
    only('document', 'country'),
    only('name', 'transliteration'),
    only('client', 'name', 'document'),
    only('import', 'name', 'document', 'country', 'client'),
    only('questionnaire', 'dictionary', 'transliteration', 'country', 'document'),
    only('voucher', 'client', 'name'),
    ...oneWay('libs/import/src', 'cell', 'source', 'airline', 'shape', 'columns', 'row'),
    ...oneWay('libs/paper/src', 'letters', 'layout', 'draw'),
    ...oneWay('apps/web/src/imports', 'work', 'opening', 'table', 'after', 'tour'),
    ...oneWay('apps/web/src/questionnaires', 'answers', 'copy', 'group'),
    ...oneWay('libs/dictionary/src', 'words', 'place', 'office', 'work', 'people', 'sentence', 'free'),
    {
      name: 'a-lib-shows-only-its-index',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/[^/]+/src/index.ts$', '^libs/$2/'] },
    },
    {
      name: 'libs-are-pure',
      severity: 'error',
      from: { path: '^libs/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^apps/', 'node_modules/(@nestjs|typeorm|pg|class-validator|react)'] },
    },
    {
      name: 'libs-run-in-the-browser',
      severity: 'error',
      from: { path: '^libs/', pathNot: ['^libs/paper/', '\\.spec\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-draws-no-paper',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs/paper|apps/api)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'apps-stand-apart', // the command line opens the same database and forms as the server
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/api/src/(config|database|forms|users|agency)/'] },
    },
    {
      name: 'nobody-reaches-into-the-web',
      severity: 'error',
      from: { pathNot: '^apps/web/' },
      to: { path: '^apps/web/' },
    },
    {
      name: 'validators-only-in-dtos',
      severity: 'error',
      from: { path: '^apps/api/', pathNot: ['\\.dto\\.ts$', '^apps/api/src/http/'] },
      to: { path: 'node_modules/class-(validator|transformer)' },
    },
    {
      name: 'a-folder-keeps-its-tables',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/', pathNot: '^apps/api/src/database/' },
      to: {
        path: '^apps/api/src/[^/]+/[^/]+\\.entity\\.ts$',
        pathNot: '^apps/api/src/$1/',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.d\\.ts$', '^dist/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
