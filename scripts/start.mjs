// Run with `npm start`: installs and builds what is missing or stale, then serves the production build.
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { expectToBeStopped, main, portIsFree, SetUpError } from './steps/run.mjs';
import { serve } from './steps/serve.mjs';

function portFromEnvironment() {
  const text = process.env.PORT || '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new SetUpError(`PORT is "${text}", which is no port number. Try PORT=3000 npm start`);
}

await main(async () => {
  const port = portFromEnvironment();
  if (!(await portIsFree(port))) {
    throw new SetUpError(
      `Port ${port} is in use. Stop the program that holds it, or choose another port: PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
    );
  }
  await ensureInstalled();
  await ensureBuilt();

  const server = await serve(port);
  if (server.status >= 500)
    console.error(`The first page answered with status ${server.status}; the reason stands above.`);
  console.log(`Démarche is up: ${server.url}`);
  expectToBeStopped();
  await server.ended;
  throw new SetUpError('The server stopped by itself (see above).');
});
