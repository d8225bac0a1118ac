import { offsetOf } from '@/utils/hours/zones';

/** Zones in which many work, the larger first: what an offset alone may mean. */
const zones =
  `America/New_York America/Los_Angeles Europe/London Europe/Berlin Asia/Kolkata Asia/Shanghai Asia/Tokyo Asia/Seoul
America/Chicago America/Denver America/Sao_Paulo Asia/Singapore Australia/Sydney Asia/Dubai Europe/Helsinki Africa/Lagos
Africa/Johannesburg Europe/Istanbul Asia/Bangkok Asia/Karachi Asia/Dhaka Asia/Colombo Asia/Kathmandu Asia/Yangon Asia/Tehran
Asia/Kabul America/Bogota America/Halifax America/St_Johns America/Anchorage Pacific/Honolulu America/Argentina/Buenos_Aires
Asia/Tashkent Asia/Jakarta Australia/Brisbane Australia/Adelaide Australia/Darwin Australia/Perth Pacific/Auckland
Atlantic/Azores Pacific/Noumea Pacific/Fiji Pacific/Apia Pacific/Pago_Pago Atlantic/South_Georgia Asia/Almaty Africa/Nairobi`.split(
    /\s+/,
  );

const written = /^(?:utc|gmt) ?([+\u2212–-]) ?(\d{1,2})(?::?(\d{2}))?$/u;

/** Zones whose clocks are that far from UTC on that day. The offset alone does not tell which: they keep summer apart. */
export function zonesAtOffset(text: string, today: string): string[] | undefined {
  const [, sign, hours = '', minutes = '00'] = written.exec(text) ?? [];
  if (!sign) return undefined;
  if (Number(hours) === 0 && minutes === '00') return ['UTC'];
  const offset = `UTC${sign === '+' ? '+' : '\u2212'}${hours.padStart(2, '0')}:${minutes}`;
  const noon = Temporal.PlainDate.from(today).toZonedDateTime({
    timeZone: 'UTC',
    plainTime: '12:00',
  }).epochMilliseconds;
  return zones.filter((zone) => offsetOf(zone, noon) === offset).slice(0, 4);
}
