import { describe, expect, it } from 'vitest';
import { Pace } from '../src/door/pace';

describe('the pace of a kiosk', () => {
  it('knows nothing of a guest before the first', () => {
    expect(new Pace().scanned(1000)).toBeUndefined();
  });

  it('measures a guest from the first key until the picture is gone, and the pause until the next one begins', () => {
    const pace = new Pace();
    pace.scanned(1400, 1000);
    pace.ready(3600);
    expect(pace.scanned(9000, 8600)).toEqual({ serviceMillis: 2600, pauseMillis: 5000 });
  });

  it('has no pause where the next guest is scanned while the picture stands', () => {
    const pace = new Pace();
    pace.scanned(1000);
    expect(pace.scanned(2500, 2400)).toEqual({ serviceMillis: 1400, pauseMillis: 0 });
  });

  it('counts the time of searching a name', () => {
    const pace = new Pace();
    pace.scanned(0);
    pace.ready(2000);
    pace.touched(3000);
    pace.touched(4000);
    expect(pace.scanned(9000)).toEqual({ serviceMillis: 2000, pauseMillis: 1000 });
    pace.ready(11_000);
    expect(pace.scanned(12_000)).toEqual({ serviceMillis: 8000, pauseMillis: 1000 });
  });

  it('forgets a search that came to nothing', () => {
    const pace = new Pace();
    pace.scanned(0);
    pace.ready(2000);
    pace.touched(3000);
    pace.abandoned();
    expect(pace.scanned(60_000)).toEqual({ serviceMillis: 2000, pauseMillis: 58_000 });
  });
});
