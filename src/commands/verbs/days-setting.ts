/** Whether a setting is a list of days: a new value is added to it. */
export function isDaysSetting(name: string): name is 'days.off' | 'days.on' {
  return name === 'days.off' || name === 'days.on';
}
