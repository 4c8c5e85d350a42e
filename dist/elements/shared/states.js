/** A state of an element that the light sheet sees as `:state(name)`. */
const setState = (internals, state, on) => void internals.states[on ? 'add' : 'delete'](state);

export { setState };
