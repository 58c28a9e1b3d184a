// The import arrows of ARCHITECTURE.md as rules. Run with `npm run arrows`; tests/architecture/arrows.test.ts also checks
// that every source file was read and that a planted violation is caught.

/** Room → the rooms that it may import. A room that is not named in a row is out of its reach. */
const rooms = {
  geo: [],
  relations: ['geo'],
  extract: ['relations', 'geo'],
  briefing: ['relations', 'geo'],
  store: ['extract', 'relations', 'geo'],
  components: ['relations', 'geo', 'briefing'],
  app: ['components', 'store', 'briefing', 'extract', 'relations', 'geo'],
  scripts: ['geo'],
};

/** What to do instead, told with every violation of the room's row. */
const remedies = {
  geo: 'geo/ knows nothing of articles. Pass what it needs as plain data (an arc has ends and style keys of its own), or move the function to the room that knows both.',
  relations:
    'relations/ is what an article says, whoever derived or keeps it. Move code that finds relations to extract/, code that keeps them to store/, code that shows them to components/.',
  extract:
    'extract/ turns text into relations and stops there. Return the result and let store/ keep it, or move a shared record or schema down to relations/.',
  briefing:
    'briefing/ makes slides of a dossier that it is given. Let the route in app/ ask the store and pass the dossier in; React belongs to components/brief/.',
  store: 'store/ keeps and finds. What a page needs is composed in app/; what a record is belongs to relations/.',
  components:
    'components/ draw what they are given. Let the route in app/ ask store/ and pass plain props; a pure function that both need belongs to relations/ or geo/.',
  app: 'app/ may import every room, but no tests and no scripts. Code that a route needs lives in a room.',
  scripts:
    'scripts/ set up and build data; only geo/ may be read from there. A command of the engine belongs to extract/cli.ts.',
};

const own = Object.keys(rooms);
const either = (names) => `^(${names.join('|')})/`;

const arrows = own.map((room) => {
  const reach = [room, ...rooms[room]];
  const forbidden = [...own.filter((other) => !reach.includes(other)), 'tests'];
  return {
    name: `${room}-imports-only-${rooms[room].join('-') || 'itself'}`,
    comment: remedies[room],
    severity: 'error',
    from: { path: `^${room}/` },
    // The second pattern is a source file at the root: proxy.ts and the configuration files are nobody's library.
    to: { path: [either(forbidden), '^[^/]+\\.(ts|tsx|mjs)$'] },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    {
      name: 'proxy-imports-only-store-briefing-relations-geo',
      comment:
        'proxy.ts runs before every request: it parses the query and asks the store whether the address exists. What a page shows is composed in app/.',
      severity: 'error',
      from: { path: '^proxy\\.ts$' },
      to: { path: either(['app', 'components', 'extract', 'scripts', 'tests']) },
    },
    {
      name: 'no-circular',
      comment:
        'Two files that import each other are one file, or a third one is missing: move what both need to a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment:
        'This import leads nowhere, so no rule could judge it. Mend the path, or install the package with an exact version.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-package-at-run-time',
      comment:
        'A room that runs in production may not need a development package. Move the package to "dependencies", or the code to scripts/ or tests/.',
      severity: 'error',
      from: { path: ['^(app|briefing|components|extract|geo|relations|store)/', '^proxy\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|dossiers|public|test-results|playwright-report|shots)/|^next-env\\.d\\.ts$' },
    // `import type` crosses an arrow like any other import.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
