/** An element with attributes and content, as an author would write it; what is undefined is left out. */
function make(tag, attributes, ...content) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
        if (value !== undefined)
            element.setAttribute(name, value);
    element.append(...content.filter((node) => node !== undefined));
    return element;
}
/** For what somebody else wrote: on a page in Arabic a Swedish line keeps its full stop at its end. */
const ownDirection = { dir: 'auto' };

export { make, ownDirection };
