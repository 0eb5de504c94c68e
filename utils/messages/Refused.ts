/** The other side refused, or is gone; the message is a sentence for the screen. */
export class Refused extends Error {
  override name = 'Refused';
}
