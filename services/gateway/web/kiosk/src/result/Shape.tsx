import type { Picture } from './verdict';

/** A solid outline and the sign within it; no two share either. */
const shapes: Record<Picture, { outline: string; sign: string }> = {
  // circle, tick
  admitted: { outline: 'M50 4a46 46 0 1 1 0 92a46 46 0 1 1 0-92z', sign: 'M28 52l15 16l30-34' },
  // square, clock hands
  'already-in': {
    outline: 'M18 6h64a12 12 0 0 1 12 12v64a12 12 0 0 1-12 12H18A12 12 0 0 1 6 82V18A12 12 0 0 1 18 6z',
    sign: 'M50 26v27l18 13',
  },
  // diamond, question mark
  'not-registered': { outline: 'M50 2L98 50L50 98L2 50z', sign: 'M38 40a12 12 0 1 1 17 11q-5 3-5 9M50 72v1' },
  // signpost pointing away, arrow
  'wrong-event': { outline: 'M4 20h62l30 30l-30 30H4z', sign: 'M20 50h46M50 34l16 16l-16 16' },
  // octagon, exclamation mark
  'call-staff': { outline: 'M31 4h38l27 27v38L69 96H31L4 69V31z', sign: 'M50 24v34M50 74v1' },
  // house, hourglass
  rehearsal: { outline: 'M50 3L95 42v46a8 8 0 0 1-8 8H13a8 8 0 0 1-8-8V42z', sign: 'M34 38h32L34 78h32z' },
  // tray, arrow into it
  noted: { outline: 'M8 40h20v18h44V40h20v46a8 8 0 0 1-8 8H16a8 8 0 0 1-8-8z', sign: 'M50 9v35M36 30l14 14l14-14' },
};

export function Shape({ picture }: { picture: Picture }) {
  const { outline, sign } = shapes[picture];
  return (
    <svg className="shape" viewBox="0 0 100 100" aria-hidden="true">
      <path className="outline" d={outline} />
      <path className="sign" d={sign} />
    </svg>
  );
}
