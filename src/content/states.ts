/** A state of an element that the light sheet sees as `:state(name)`. */
export const setState = (internals: ElementInternals, state: string, on: boolean): void =>
  void internals.states[on ? 'add' : 'delete'](state);
