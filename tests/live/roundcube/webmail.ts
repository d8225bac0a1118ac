import { type ChildProcess, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from '@/tests/live/mail/children';
import { startNginx } from '@/tests/live/mail/nginx';
import { createRoundcubeStore, preferFrom } from './roundcube-store';

export interface WebmailPorts {
  web: number;
  imap: number;
  smtp: number;
}

const settings = (run: string, { imap, smtp }: WebmailPorts) => `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${run}/roundcube/store.db?mode=0640';
$config['imap_host'] = '127.0.0.1:${imap}';
$config['smtp_host'] = '127.0.0.1:${smtp}';
$config['smtp_user'] = '%u';
$config['smtp_pass'] = '%p';
$config['des_key'] = '0123456789abcdef01234567';
$config['temp_dir'] = '${run}/roundcube/temp/';
$config['log_dir'] = '${run}/roundcube/logs/';
$config['skin'] = 'elastic';
$config['plugins'] = [];
$config['enable_spellcheck'] = false;
$config['session_lifetime'] = 600;
$config['support_url'] = '';
$config['dont_override'] = ['language', 'htmleditor', 'compose_extwin'];
$config = array_merge($config, json_decode(file_get_contents('${run}/preferences.json'), true));
`;

const phpPool = (run: string) => `[global]
error_log = ${run}/php.log
daemonize = no
[www]
user = www-data
group = www-data
listen = ${run}/php.sock
listen.owner = www-data
pm = static
pm.max_children = 4
env[ROUNDCUBE_CONFIG_DIR] = ${run}/roundcube/config
php_admin_value[session.save_path] = ${run}/roundcube/sessions
php_admin_value[date.timezone] = UTC
`;

const behindNginx = (run: string) => `    root /var/lib/roundcube/public_html;
    index index.php;
    location ~ ^/index\\.php {
      include /etc/nginx/fastcgi_params;
      fastcgi_param SCRIPT_FILENAME $document_root/index.php;
      fastcgi_pass unix:${run}/php.sock;
    }`;

/** Debian names PHP's server after PHP's version, which differs between releases. */
function phpServer(): string {
  const name = readdirSync('/usr/sbin')
    .filter((file) => /^php-fpm\d/.test(file))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0];
  if (!name) throw new Error('php-fpm is not installed: see tests/live/packages.txt');
  return join('/usr/sbin', name);
}

function layFiles(run: string, ports: WebmailPorts): void {
  for (const part of ['', 'config', 'temp', 'logs', 'sessions']) mkdirSync(join(run, 'roundcube', part));
  for (const file of ['defaults.inc.php', 'mimetypes.php']) {
    symlinkSync(join('/etc/roundcube', file), join(run, 'roundcube/config', file));
  }
  writeFileSync(join(run, 'roundcube/config/config.inc.php'), settings(run, ports));
  preferFrom(run, 'en_US', 'plain');
  createRoundcubeStore(join(run, 'roundcube/store.db'));
  execFileSync('chown', ['-R', 'www-data:www-data', join(run, 'roundcube')]);
  writeFileSync(join(run, 'php.conf'), phpPool(run));
}

/** Roundcube as Debian ships it, under PHP's own server and nginx; PHP's built-in one stalls on idle connections. */
export async function startWebmail(run: string, ports: WebmailPorts): Promise<ChildProcess[]> {
  layFiles(run, ports);
  const php = startChild(phpServer(), ['-F', '-y', join(run, 'php.conf')], join(run, 'php.out'));
  return [await startNginx(run, ports.web, behindNginx(run)), php];
}
