import type { Picture } from './verdict';

/** Hertz and milliseconds, one after another; 0 Hz is silence. */
type Tune = readonly (readonly [number, number])[];

const tunes: Record<Picture, Tune> = {
  admitted: [
    [660, 90],
    [990, 160],
  ],
  'already-in': [
    [520, 110],
    [0, 70],
    [520, 110],
  ],
  'not-registered': [
    [440, 140],
    [330, 240],
  ],
  'wrong-event': [
    [392, 110],
    [523, 110],
    [392, 110],
    [523, 110],
  ],
  'call-staff': [
    [220, 420],
    [0, 90],
    [220, 420],
  ],
  rehearsal: [
    [587, 80],
    [494, 80],
    [587, 160],
  ],
  noted: [[740, 70]],
};

/** Plays each picture's tune. A browser stays silent until somebody has touched the page once; that is no failure. */
export class Sounds {
  private context: AudioContext | undefined;

  play(picture: Picture): void {
    try {
      this.context ??= new AudioContext();
      void this.context.resume().catch(() => undefined);
      this.schedule(this.context, tunes[picture]);
    } catch {
      // a device without sound still shows the picture and the word
    }
  }

  private schedule(context: AudioContext, tune: Tune): void {
    let at = context.currentTime + 0.01;
    for (const [hertz, milliseconds] of tune) {
      const until = at + milliseconds / 1000;
      if (hertz > 0) this.tone(context, hertz, at, until);
      at = until;
    }
  }

  private tone(context: AudioContext, hertz: number, from: number, until: number): void {
    const oscillator = context.createOscillator();
    const loudness = context.createGain();
    oscillator.frequency.value = hertz;
    oscillator.type = 'triangle';
    // soft edges, else each tone clicks
    loudness.gain.setValueAtTime(0, from);
    loudness.gain.linearRampToValueAtTime(0.4, from + 0.01);
    loudness.gain.setValueAtTime(0.4, until - 0.02);
    loudness.gain.linearRampToValueAtTime(0, until);
    oscillator.connect(loudness).connect(context.destination);
    oscillator.start(from);
    oscillator.stop(until);
  }
}
