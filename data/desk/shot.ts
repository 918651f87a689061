/** A screenshot that a person asked for: kept on this device, for a while, beside its case. */
import { z } from 'zod';

/** How long a screenshot is kept, in milliseconds: as long as a case is worked on. */
export const SHOT_LIFE = 14 * 86_400_000;
/** Letters of a picture's data address; a tab in JPEG needs some 300,000. */
const MOST_LETTERS = 8_000_000;

export const DeskShot = z.object({
  id: z.string().min(1).max(40),
  caseId: z.string().min(1).max(40),
  /** Milliseconds since 1970. */
  at: z.number(),
  expiresAt: z.number(),
  /** Goes along with hand-overs; only a person ticks it. */
  share: z.boolean(),
  /** The picture, as a `data:` address. */
  picture: z
    .string()
    .max(MOST_LETTERS)
    .regex(/^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/),
});
export type DeskShot = z.infer<typeof DeskShot>;
