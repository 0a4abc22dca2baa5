/**
 * The camera while somebody shows it a QR code: asked for after a press, looked at a few times a second, stopped as soon
 * as a code is read, the page is hidden or the activity closes. The pictures stay here. Knows no document and no screen.
 */
import type { ImportCode } from './import-problem.js';
import type * as finder from './find-codes.js';
import { pixelsOf } from './read-picture.js';

export interface CameraProblem {
  readonly code: ImportCode | 'not-loaded';
  readonly message: string;
}

export interface CameraEvents {
  /** The state changed: draw again. */
  readonly onChange: () => void;
  /** A code was read; the camera is stopped. */
  readonly onCode: (text: string) => void;
  readonly onProblem: (problem: CameraProblem) => void;
  /** The video to show the stream in, once it was drawn. */
  readonly video: () => HTMLVideoElement | null;
}

/** The longer side of what is searched. */
const LOOK_SIDE = 900;
const PAUSE_MS = 120;
const SLOW_MS = 12_000;

export class Camera {
  state: 'off' | 'asking' | 'on' = 'off';
  /** Nothing was found for a while. */
  isSlow = false;
  readonly #events: CameraEvents;
  #stream: MediaStream | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #startedAt = 0;
  /** Counts the attempts: an answer to an earlier one is too late. */
  #attempt = 0;

  constructor(events: CameraEvents) {
    this.#events = events;
  }

  get stream(): MediaStream | null {
    return this.#stream;
  }

  async start(): Promise<void> {
    if (this.state !== 'off') return;
    const attempt = (this.#attempt += 1);
    this.#set('asking');
    const missing = whyNoCamera();
    if (missing) {
      this.#fail(missing);
      return;
    }
    try {
      const [stream, codes] = await Promise.all([
        askForCamera(),
        import('./find-codes.js').catch(() => null),
      ]);
      if (attempt !== this.#attempt || !codes) stopTracks(stream);
      if (attempt !== this.#attempt) return;
      if (codes) this.#show(stream, codes);
      else this.#fail({ code: 'not-loaded', message: 'the code that reads QR codes cannot be loaded' });
    } catch (error) {
      if (attempt === this.#attempt) this.#fail(problemOf(error));
    }
  }

  stop(): void {
    this.#attempt += 1;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onHidden);
    if (this.#stream) stopTracks(this.#stream);
    this.#stream = null;
    this.isSlow = false;
    if (this.state !== 'off') this.#set('off');
  }

  #show(stream: MediaStream, codes: typeof finder): void {
    this.#stream = stream;
    this.#startedAt = Date.now();
    document.addEventListener('visibilitychange', this.#onHidden);
    for (const track of stream.getTracks()) {
      track.addEventListener('ended', () => {
        if (this.#stream === stream)
          this.#fail({ code: 'camera-busy', message: 'the camera stopped by itself' });
      });
    }
    this.#set('on');
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context) this.#look(codes, context);
    else this.#fail({ code: 'canvas-refused', message: 'the browser gives no 2d context' });
  }

  #look(codes: typeof finder, context: CanvasRenderingContext2D): void {
    const video = this.#events.video();
    if (video && video.readyState >= video.HAVE_CURRENT_DATA && video.videoWidth > 0) {
      const scale = Math.min(1, LOOK_SIDE / Math.max(video.videoWidth, video.videoHeight));
      const pixels = pixelsOf(video, scale, context);
      if (!pixels) {
        this.#fail({
          code: 'canvas-refused',
          message: 'the browser does not give back what the camera sees',
        });
        return;
      }
      const code = codes.findCode(pixels);
      if (code) {
        this.stop();
        this.#events.onCode(code.text);
        return;
      }
    }
    if (!this.isSlow && Date.now() - this.#startedAt > SLOW_MS) {
      this.isSlow = true;
      this.#events.onChange();
    }
    this.#timer = setTimeout(() => this.#look(codes, context), PAUSE_MS);
  }

  readonly #onHidden = (): void => {
    if (document.hidden) this.stop();
  };

  #fail(problem: CameraProblem): void {
    this.stop();
    this.#events.onProblem(problem);
  }

  #set(state: Camera['state']): void {
    this.state = state;
    this.#events.onChange();
  }
}

/** Browsers know the policy of the page under one name or the other, some under none. */
interface Policy {
  allowsFeature(feature: string): boolean;
}
type PolicyDocument = Document & { readonly permissionsPolicy?: Policy; readonly featurePolicy?: Policy };

/** What can be known without asking; null: ask. */
function whyNoCamera(): CameraProblem | null {
  if (!window.isSecureContext) return { code: 'camera-insecure', message: 'cameras need a page on https' };
  // Older web views have none of this, whatever the types say.
  if (!(navigator as Partial<Navigator>).mediaDevices)
    return { code: 'camera-none', message: 'this browser has no mediaDevices' };
  const { permissionsPolicy, featurePolicy } = document as PolicyDocument;
  const policy = permissionsPolicy ?? featurePolicy;
  if (policy && !policy.allowsFeature('camera'))
    return {
      code: 'camera-blocked',
      message: 'the policy of this page, or the frame around it, allows no camera',
    };
  return null;
}

function askForCamera(): Promise<MediaStream> {
  const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
  return navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment', ...size } });
}

const CODES: Readonly<Record<string, ImportCode>> = {
  NotAllowedError: 'camera-refused',
  SecurityError: 'camera-blocked',
  NotFoundError: 'camera-none',
  OverconstrainedError: 'camera-none',
  NotReadableError: 'camera-busy',
  AbortError: 'camera-busy',
};

function problemOf(error: unknown): CameraProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return { code: CODES[name] ?? 'camera-failed', message: String(error) };
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
