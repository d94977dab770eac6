/** How a queue before several equal stations goes, when guests come at random and each takes a random time (M/M/c, Erlang C). */
export interface Queue {
  /** Share of the stations' time that is taken; from 1 on the queue grows without end. */
  readonly load: number;
  /** Mean wait before a station is free, in seconds; infinite where the queue grows without end. */
  readonly waitSeconds: number;
  /** Share of guests who wait at all. */
  readonly waits: number;
}

export function erlangC(perMinute: number, secondsEach: number, stations: number): Queue {
  const offered = (perMinute / 60) * secondsEach;
  const load = offered / stations;
  if (load >= 1) return { load, waitSeconds: Infinity, waits: 1 };
  // Erlang B by its recursion, which needs no factorials; then C from B
  let blocked = 1;
  for (let station = 1; station <= stations; station++) blocked = (offered * blocked) / (station + offered * blocked);
  const waits = blocked / (1 - load + load * blocked);
  return { load, waits, waitSeconds: (waits * secondsEach) / (stations - offered) };
}

/** Queues from the fewest stations that can keep up, and the one below, which cannot. */
export function stationPlan(
  perMinute: number,
  secondsEach: number,
  rows = 4,
): readonly (Queue & { stations: number })[] {
  const fewest = Math.max(1, Math.floor((perMinute / 60) * secondsEach));
  return Array.from({ length: rows }, (_, row) => {
    const stations = fewest + row;
    return { stations, ...erlangC(perMinute, secondsEach, stations) };
  });
}
