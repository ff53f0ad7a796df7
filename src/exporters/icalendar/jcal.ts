/** jCal, iCalendar as plain data (https://www.rfc-editor.org/rfc/rfc7265): what ical.js parses to and writes from. */

export type JCal = [name: string, properties: JCalProperty[], components: JCal[]];
export type JCalProperty = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];

export function property(name: string, type: string, value: unknown, parameters: Record<string, string> = {}): JCalProperty {
  return [name, parameters, type, value];
}
