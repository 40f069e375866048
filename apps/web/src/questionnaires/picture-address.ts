/** A picture as an address of its own, so that it may be shown as an image: nothing in it can run or load. */
export const pictureAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
