import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { freePort, startChild, untilAnswers } from '@/tests/live/mail/children';
import { startNginx, untilServed } from '@/tests/live/mail/nginx';
import type { Office } from '@/tests/live/mail/office';
import { asUser, folderOf, startStore } from './store';

const ownTables = {
  SOGoProfileURL: 'sogo_user_profile',
  OCSFolderInfoURL: 'sogo_folder_info',
  OCSSessionsFolderURL: 'sogo_sessions_folder',
  OCSEMailAlarmsFolderURL: 'sogo_alarms_folder',
  OCSStoreURL: 'sogo_store',
  OCSAclURL: 'sogo_acl',
  OCSCacheFolderURL: 'sogo_cache_folder',
  OCSAdminURL: 'sogo_admin',
};

interface Ports {
  web: number;
  sogo: number;
  store: number;
  cache: number;
}

/** In the form of GNUstep's defaults, which SOGo takes from its command line. */
function settings({ run, imap, smtp }: Office, { sogo, store, cache }: Ports): Record<string, string> {
  const root = `postgresql://sogo@127.0.0.1:${store}/sogo`;
  const tables = Object.entries(ownTables).map(([name, table]) => [name, `${root}/${table}`]);
  return {
    WONoDetach: 'YES',
    WOPort: `127.0.0.1:${sogo}`,
    WOWorkersCount: '3',
    WOLogFile: '-',
    WOPidFile: join(run, 'sogo/sogo.pid'),
    SOGoMemcachedHost: `127.0.0.1:${cache}`,
    ...Object.fromEntries(tables),
    SOGoIMAPServer: `imap://127.0.0.1:${imap}`,
    SOGoSMTPServer: `smtp://127.0.0.1:${smtp}`,
    SOGoSMTPAuthenticationType: 'PLAIN',
    SOGoSieveScriptsEnabled: 'NO',
    SOGoMailDomain: 'example.test',
    SOGoMailSpoolPath: join(run, 'spool'),
    SOGoTimeZone: 'UTC',
    SOGoLoginModule: 'Mail',
    SOGoMailMessageCheck: 'manually',
    SOGoUserSources: `({type=sql;id=directory;viewURL="${root}/sogo_users";canAuthenticate=YES;isAddressBook=YES;displayName=Directory;userPasswordAlgorithm=plain;})`,
  };
}

/** SOGo's cookie at login is longer than nginx's usual buffers. */
const behindNginx = ({ sogo }: Ports) => `    location = / { return 302 http://$http_host/SOGo/; }
    location /SOGo.woa/WebServerResources/ { alias /usr/lib/GNUstep/SOGo/WebServerResources/; }
    location ^~ /SOGo {
      proxy_buffer_size 64k;
      proxy_buffers 8 64k;
      proxy_busy_buffers_size 128k;
      proxy_pass http://127.0.0.1:${sogo};
      proxy_redirect off;
      proxy_set_header Host $http_host;
      proxy_set_header x-webobjects-server-protocol HTTP/1.0;
      proxy_set_header x-webobjects-remote-host 127.0.0.1;
      proxy_set_header x-webobjects-server-name $server_name;
      proxy_set_header x-webobjects-server-url http://$http_host;
      proxy_set_header x-webobjects-server-port $server_port;
    }`;

async function startGroupware(office: Office, ports: Ports): Promise<ChildProcess> {
  const { run } = office;
  const home = folderOf('sogo', join(run, 'sogo'));
  folderOf('sogo', join(run, 'spool'));
  const options = Object.entries(settings(office, ports)).flatMap(([name, value]) => [`-${name}`, value]);
  const [command, args] = asUser('sogo', 'env', `HOME=${home}`, '/usr/sbin/sogod', ...options);
  const child = startChild(command, args, join(run, 'sogo.out'));
  await untilAnswers(ports.sogo, 'SOGo');
  return child;
}

export interface Webmail {
  port: number;
  /** In the order in which they are to be ended. */
  children: ChildProcess[];
}

/** SOGo as Debian ships it, with a store and a cache of its own. */
export async function startSogo(office: Office): Promise<Webmail> {
  const { run } = office;
  const ports = { web: await freePort(), sogo: await freePort(), store: await freePort(), cache: await freePort() };
  const store = await startStore(run, ports.store);
  const cacheOptions = ['-u', 'memcache', '-l', '127.0.0.1', '-p', String(ports.cache), '-m', '16'];
  const cache = startChild('memcached', cacheOptions, join(run, 'memcached.out'));
  await untilAnswers(ports.cache, 'memcached');
  const sogo = await startGroupware(office, ports);
  const nginx = await startNginx(run, ports.web, behindNginx(ports));
  await untilServed(`http://127.0.0.1:${ports.web}/SOGo/`);
  return { port: ports.web, children: [nginx, sogo, cache, store] };
}
