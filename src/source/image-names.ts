const IMAGE = /\.(?:jpe?g|jpe|jfif|png|gif|webp|avif|svg|bmp|tiff?|ico|heic|heif)$/iu;

/** Whether a file is an image by the ending of its name. */
export function isImageName(path: string): boolean {
  return IMAGE.test(path);
}
