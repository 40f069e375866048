/** Every issue of an answer or a photo on the paper, with the parameters its sentence may use; `path` is the field's key. */
export const PAPER_ISSUES = {
  'paper.tooLong': ['item', 'length', 'fits'],
  'paper.glyphMissing': ['value'],
  'photo.unreadable': [],
  'photo.tooLarge': ['megabytes'],
  'photo.tooManyPixels': ['width', 'height', 'most'],
  'photo.tooSmall': ['width', 'height', 'least'],
} as const satisfies Record<string, readonly string[]>;

/**
 * What `checkLayout` finds in a layout that does not fit its form or its page; `path` is a JSON pointer, or the key of a
 * field. Read by whoever writes the layout.
 */
export const LAYOUT_ISSUES = {
  'layout.otherForm': ['form', 'expected'],
  'layout.keyUnknown': ['key'],
  'layout.optionUnknown': ['key', 'value'],
  'layout.captionUnknown': ['name'],
  'layout.textMissing': ['language'],
  'layout.markMissing': ['form'],
  'layout.outsidePage': ['what', 'x', 'y', 'width', 'height'],
  'layout.tooWide': ['width', 'left'],
  'layout.tooHigh': ['height', 'available'],
  'layout.noRoom': ['key'],
  'layout.overlap': ['what', 'other'],
  'layout.fieldNotShown': ['key'],
  'layout.optionNotShown': ['key', 'value'],
} as const satisfies Record<string, readonly string[]>;
