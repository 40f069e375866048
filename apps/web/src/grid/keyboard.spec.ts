import { commandOf } from './keyboard';

describe('keys in a grid', () => {
  it('move, stretch and jump', () => {
    expect(commandOf('ArrowDown', 'ArrowDown')).toEqual({ kind: 'move', direction: 'down', extend: false, far: false });
    expect(commandOf('mod+shift+ArrowLeft', 'ArrowLeft')).toEqual({
      kind: 'move',
      direction: 'left',
      extend: true,
      far: true,
    });
    expect(commandOf('mod+Home', 'Home')).toEqual({ kind: 'home', extend: false, whole: true });
  });

  it('type over with the letter as it prints, in any alphabet', () => {
    expect(commandOf('z', 'я')).toEqual({ kind: 'type', text: 'я' });
    expect(commandOf('Space', ' ')).toEqual({ kind: 'type', text: ' ' });
  });

  it('leave other shortcuts to the page', () => {
    expect(commandOf('mod+k', 'k')).toBeNull();
    expect(commandOf('F8', 'F8')).toBeNull();
  });
});
