let context: CanvasRenderingContext2D | null | undefined;

const ROUGHLY = 0.62;

/**
 * How wide a text is on this screen, in pixels, in the page's own font.
 *
 * @example textWidth('Фамилия', 12.5, 600)
 */
export function textWidth(text: string, size: number, weight = 400): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * ROUGHLY;
  context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width;
}
