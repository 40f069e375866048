/** Pixels of the longer side: more than 600 dots an inch in the largest photo box, 40 × 60 mm. */
const LONGEST = 1_500;
const QUALITY = 0.92;

/**
 * A photo as it will be kept: upright, no larger than paper can show, and without what a camera adds to it, such as the
 * place it was taken. A file the browser cannot read comes back as it is, for the server to say what is wrong with it.
 */
export async function shrunk(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return file;
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const paper = canvas.getContext('2d');
  if (!paper) return file;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? file), 'image/jpeg', QUALITY));
}
