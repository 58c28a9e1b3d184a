import path from 'node:path';
import { folderStore } from './folder-store';
import type { Store } from './store';

/** The one door to the dossiers. `DOSSIERS` names another folder than the project's own. */
export const store: Store = folderStore(process.env.DOSSIERS ?? path.join(process.cwd(), 'dossiers'));
