import path from 'node:path';
import { folderStore } from './folder-store';
import type { Store } from './store';

/** Next bundles the proxy apart from the pages: both find the one store here, so that nothing is derived twice. */
const shared = globalThis as { demarcheStore?: Store };

/** The one door to the dossiers. `DOSSIERS` names another folder than the project's own. */
shared.demarcheStore ??= folderStore(process.env.DOSSIERS ?? path.join(process.cwd(), 'dossiers'));
export const store: Store = shared.demarcheStore;
