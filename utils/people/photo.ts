/** A picture of a person, small and without what a camera writes beside it. */
export interface Photo {
  /** That of the person it was added to; after a merge the one of the person who is gone. */
  id: string;
  person: string;
  /** A `data:` address, so that no page of ours ever asks the network for a face. */
  data: string;
  added: string;
}

/** Pixels a side. */
export const photoSide = 128;
/** Bytes; 10,000 people with a photo each are then not much more than 100 MB. */
export const photoBytes = 12 * 1024;
/** The same in characters, with the head of the address. */
export const mostPhoto = Math.ceil(photoBytes / 3) * 4 + 40;

/** Kinds that a browser shows as a picture and never runs. */
export const photoForm = /^data:image\/(?:webp|jpeg|png);base64,[A-Za-z0-9+/]{16,}={0,2}$/;
