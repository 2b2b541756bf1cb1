import type { BuildOptions } from '../../build/options.ts';
import { resolveProject } from '../../build/project.ts';
import type { ProgressDisplay } from '../progress.ts';
import { CommandError, line, type ExitCode, type Terminal } from '../terminal.ts';
import { type ArchiveServer, PortTakenError, startServer } from './archive-server.ts';
import { BuildNews } from './build-news.ts';
import { LiveReload } from './live-reload.ts';
import { openRebuilder } from './rebuild.ts';
import { watchArchive } from './watch-archive.ts';

const DEFAULT_PORT = 8080;

/** So many ports are tried where none was named. */
const PORTS_TRIED = 20;

export interface ServeRequest {
  readonly host: string;
  /** Null: 8080 or the next free one. */
  readonly port: number | null;
  readonly display: ProgressDisplay;
}

/**
 * Builds an archive, serves it and builds it again whenever something changes, until it is interrupted.
 *
 * @throws what `build` throws at the first build; CommandError where no port is free.
 */
export async function serveArchive(
  options: BuildOptions,
  request: ServeRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  const interrupted = new Promise<'interrupted'>((resolve) => {
    terminal.onInterrupt(() => resolve('interrupted'));
  });
  const project = resolveProject(options);
  const reload = new LiveReload(String(Date.now()));
  const news = new BuildNews(terminal);
  let isFirst = true;
  const onProgress: BuildOptions['onProgress'] = (progress) => {
    if (isFirst) request.display.show(progress);
  };
  const rebuilder = openRebuilder(
    { ...options, onProgress },
    {
      onBuilt: (summary, look, milliseconds) => {
        if (summary.written.length + summary.removed.length > 0) reload.advance();
        news.rebuilt(summary, look, milliseconds);
      },
      onFailed: (error) => news.failed(error),
    },
  );
  const watching = watchArchive(project, options.workingFolder, {
    onChange: (change) => rebuilder.change(change),
    onError: (error) => news.watchingFailed(error),
  });
  let server: ArchiveServer | null = null;
  let end = (): Promise<void> => rebuilder.close();
  try {
    // Watching starts first: what is edited during the first build is built after it.
    await watching.ready;
    const built = await Promise.race([rebuilder.first(), interrupted]);
    isFirst = false;
    request.display.stop();
    if (built === 'interrupted') {
      end = async () => rebuilder.abandon();
      return 0;
    }
    news.built(built);
    server = await listen(project.output, request, reload);
    line(terminal.out, addressLine(server.port, request));
    rebuilder.warmUp();
    await interrupted;
    line(terminal.err, '\nEnding.');
    return 0;
  } finally {
    request.display.stop();
    await watching.close();
    await server?.close();
    await end();
  }
}

/** @throws CommandError where no port is free. */
async function listen(folder: string, request: ServeRequest, reload: LiveReload): Promise<ArchiveServer> {
  const { host, port } = request;
  const ports = port === null ? Array.from({ length: PORTS_TRIED }, (_, index) => DEFAULT_PORT + index) : [port];
  try {
    return await startServer({ folder, host, ports, reload });
  } catch (error) {
    if (error instanceof PortTakenError) throw new CommandError(`${error.message} Name another: --port 3000`);
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES') {
      throw new CommandError(`It cannot listen at ${host}, port ${ports.join(', ')} (${code}).`);
    }
    throw error;
  }
}

function addressLine(port: number, request: ServeRequest): string {
  const taken = request.port === null && port !== DEFAULT_PORT ? ` (port ${DEFAULT_PORT} is taken)` : '';
  const host = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(request.host) ? 'localhost' : request.host;
  const name = host.includes(':') ? `[${host}]` : host;
  return `\nThe archive is at http://${name}:${port}${taken}\nIt follows what you edit. Ctrl-C ends it.\n`;
}
