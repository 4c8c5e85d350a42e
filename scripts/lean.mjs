/**
 * Parts of our two dependencies that no citizen needs to download. What is left out or written anew stands here with its
 * reason; the bundle's own tests run against the result. `dist/elements/` uses Lit as it comes.
 */
import { readFileSync } from 'node:fs';

/** Modules that are written anew whole. */
const standIns = {
  // Every language is in the module, so there is no loading to wait for, to overtake or to fail; every message has an id,
  // so none needs to be made; and messages are plain text (`str` or a string), never templates.
  '@lit/localize/lit-localize.js': `
    let templates;
    const join = (text, values) => (text.strings ? String.raw({ raw: text.strings }, ...values) : text);
    export const LOCALE_STATUS_EVENT = 'lit-localize-status';
    export const str = (strings, ...values) => ({ strings, values });
    // A translation has the numbers of the original's values, because another language may turn them round.
    export const msg = (text, { id }) => {
      const translated = templates?.[id];
      return translated
        ? join(translated, translated.values?.map((number) => text.values[number]))
        : join(text, text.values);
    };
    export const configureLocalization = ({ sourceLocale, loadLocale }) => {
      let locale = sourceLocale;
      const setLocale = async (next) => {
        ({ templates } = await loadLocale(next));
        locale = next;
        window.dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, { detail: { status: 'ready' } }));
      };
      return { getLocale: () => locale, setLocale };
    };`,
  // Every browser that we support has constructed style sheets, and our styles are such sheets already.
  '@lit/reactive-element/css-tag.js': `
    export const supportsAdoptingStyleSheets = true;
    export const getCompatibleStyle = undefined, adoptStyles = undefined;
    export const css = undefined, unsafeCSS = undefined, CSSResult = undefined;`,
};

/**
 * Changes to Lit's own files, which are read in their development form, where names are whole: `parts` are methods,
 * functions and constants with what stands in their place ('' is nothing), `statements` are the beginnings of statements
 * that go. They are made for one version; another version is taken as it comes, and a warning tells.
 */
const changes = {
  'reactive-element.js': {
    version: "reactiveElementVersions ??= []).push('2.1.2')",
    statements: [
      // Doors for polyfills that no supported browser needs, and lists of versions for the development build.
      'polyfillSupport?.',
      '(global.reactiveElementVersions',
      // Properties that standard decorators declare; ours are declared without.
      'Symbol.metadata ??=',
      'global.litPropertyMetadata ??=',
      // Every class has its own of these.
      'ReactiveElement.elementStyles =',
      'ReactiveElement[JSCompiler_renameProperty',
    ],
    parts: {
      polyfillSupport: '',
      'ReactiveElement.addInitializer': '',
      // Attributes that hold numbers, booleans and JSON: ours hold text, and each has its own converter.
      trustedTypes: '',
      emptyStringForBooleanAttribute: '',
      defaultConverter: '',
      'ReactiveElement._$attributeToProperty': '',
      'ReactiveElement.attributeChangedCallback': `attributeChangedCallback(attribute, _old, value) {
        const { elementProperties, __attributeToPropertyMap } = this.constructor;
        const name = __attributeToPropertyMap.get(attribute);
        if (name === this.__reflectingProperty) return;
        const { converter } = elementProperties.get(name);
        this.__reflectingProperty = name;
        this[name] = (converter.fromAttribute ?? converter)(value);
        this.__reflectingProperty = null;
      }`,
      'ReactiveElement.__propertyToAttribute': `__propertyToAttribute(name, value) {
        const options = this.constructor.elementProperties.get(name);
        const attribute = this.constructor.__attributeNameForProperty(name, options);
        const text = options.converter.toAttribute ? options.converter.toAttribute(value) : value;
        this.__reflectingProperty = name;
        if (text == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, text);
        this.__reflectingProperty = null;
      }`,
      // Properties without an attribute or an accessor, with an accessor that the class wrote itself, with a default or
      // a comparison of their own: ours have none of that.
      defaultPropertyDeclaration: '',
      'ReactiveElement.getPropertyOptions': '',
      'ReactiveElement.getPropertyDescriptor': '',
      'ReactiveElement.createProperty': `static createProperty(name, options) {
        const key = Symbol();
        this.elementProperties.set(name, options);
        this.__attributeToPropertyMap.set(this.__attributeNameForProperty(name, options), name);
        defineProperty(this.prototype, name, {
          get() {
            return this[key];
          },
          set(value) {
            const old = this[key];
            this[key] = value;
            this.requestUpdate(name, old);
          },
          configurable: true,
          enumerable: true,
        });
      }`,
      'ReactiveElement.__attributeNameForProperty': `static __attributeNameForProperty(name, { attribute }) {
        return attribute ?? name.toLowerCase();
      }`,
      // Classes between Lit's and ours that have properties, too, and styles in lists of lists.
      'ReactiveElement.__prepare': '',
      'ReactiveElement.finalizeStyles': '',
      'ReactiveElement.finalize': `static finalize() {
        // A page may have derived a class from this one.
        if (this.__finalized === this) return;
        this.__finalized = this;
        this.elementProperties = new Map();
        this.__attributeToPropertyMap = new Map();
        for (const [name, options] of Object.entries(this.properties)) this.createProperty(name, options);
      }`,
      'ReactiveElement.createRenderRoot': `createRenderRoot() {
        const root = this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
        root.adoptedStyleSheets = this.constructor.styles;
        return root;
      }`,
      // A list of what has changed since the last update: ours look at everything.
      'ReactiveElement._$changeProperty': '',
      'ReactiveElement.__markUpdated': '',
      'ReactiveElement.requestUpdate': `requestUpdate(name, old) {
        if (name !== undefined) {
          if (is(this[name], old)) return;
          if (this.constructor.elementProperties.get(name)?.reflect && this.__reflectingProperty !== name)
            (this.__reflectingProperties ??= new Set()).add(name);
        }
        if (!this.isUpdatePending) this.__updatePromise = this.__enqueueUpdate();
      }`,
      'ReactiveElement.update': `update() {
        this.__reflectingProperties?.forEach((name) => this.__propertyToAttribute(name, this[name]));
        this.__reflectingProperties = undefined;
        this.isUpdatePending = false;
      }`,
      // Controllers that come late or leave, and doors around updates that nobody uses.
      'ReactiveElement.addController': `addController(controller) {
        (this.__controllers ??= new Set()).add(controller);
      }`,
      'ReactiveElement.removeController': '',
      'ReactiveElement.enableUpdating': '',
      'ReactiveElement.scheduleUpdate': '',
      'ReactiveElement.shouldUpdate': '',
      'ReactiveElement.getUpdateComplete': '',
      'ReactiveElement.updateComplete': 'get updateComplete() { return this.__updatePromise; }',
      'ReactiveElement.__initialize': '',
      'ReactiveElement.constructor': `constructor() {
        super();
        this.isUpdatePending = false;
        this.hasUpdated = false;
        this.__updatePromise = new Promise((resolve) => (this.enableUpdating = resolve));
        this.__saveInstanceProperties();
        this.requestUpdate();
      }`,
      'ReactiveElement.__enqueueUpdate': `async __enqueueUpdate() {
        this.isUpdatePending = true;
        try {
          await this.__updatePromise;
        } catch (error) {
          // As Lit has it: the error is told, and the next update has its chance.
          Promise.reject(error);
        }
        this.performUpdate();
        return !this.isUpdatePending;
      }`,
      'ReactiveElement._$didUpdate': '',
      'ReactiveElement.performUpdate': `performUpdate() {
        if (!this.isUpdatePending) return;
        if (!this.hasUpdated) {
          this.renderRoot ??= this.createRenderRoot();
          this.__instanceProperties?.forEach((value, name) => (this[name] = value));
          this.__instanceProperties = undefined;
        }
        try {
          this.willUpdate();
          this.update();
        } catch (error) {
          this.isUpdatePending = false;
          throw error;
        }
        this.__controllers?.forEach((controller) => controller.hostUpdated?.());
        if (!this.hasUpdated) {
          this.hasUpdated = true;
          this.firstUpdated();
        }
        this.updated();
      }`,
    },
  },
  'lit-element.js': {
    version: "litElementVersions ??= []).push('4.2.2')",
    statements: [
      'polyfillSupport?.',
      '(global.litElementVersions',
      'global.litElementHydrateSupport',
      'LitElement[',
    ],
    parts: {
      polyfillSupport: '',
      _$LE: '',
      // A shadow root that something stands in before the first rendering, and directives that hear of a disconnection.
      'LitElement.constructor': '',
      'LitElement.createRenderRoot': '',
      'LitElement.connectedCallback': '',
      'LitElement.disconnectedCallback': '',
      'LitElement.render': '',
      'LitElement.update': `update() {
        const value = this.render();
        super.update();
        render(value, this.renderRoot, { host: this });
      }`,
    },
  },
  'lit-html.js': {
    version: "litHtmlVersions ??= []).push('3.3.3')",
    statements: ['polyfillSupport?.', '(global.litHtmlVersions'],
    parts: {
      polyfillSupport: '',
      // Directives, `noChange`, and being told of a disconnection, which only they want.
      resolveDirective: '',
      'ChildPart._$isConnected': '',
      'ChildPart.setConnected': '',
      'ChildPart.parentNode': '',
      'ChildPart.startNode': '',
      'ChildPart.endNode': '',
      'AttributePart.tagName': '',
      'AttributePart._$isConnected': '',
      'TemplateInstance.parentNode': '',
      'TemplateInstance._$isConnected': '',
      'TemplateInstance.constructor': `constructor(template) {
        this._$parts = [];
        this._$template = template;
      }`,
      'ChildPart.constructor': `constructor(startNode, endNode, options) {
        this._$committedValue = nothing;
        this._$startNode = startNode;
        this._$endNode = endNode;
        this.options = options;
      }`,
      'ChildPart._$clear': `_$clear(start = this._$startNode.nextSibling) {
        while (start !== this._$endNode) {
          const next = start.nextSibling;
          start.remove();
          start = next;
        }
      }`,
      // Nodes and things that are not arrays as values: ours are text, templates, and arrays of them.
      isIterable: '',
      'ChildPart._$setValue': `_$setValue(value) {
        if (isPrimitive(value)) {
          if (value === nothing || value == null || value === '') {
            if (this._$committedValue !== nothing) this._$clear();
            this._$committedValue = nothing;
          } else if (value !== this._$committedValue) this._commitText(value);
        } else if (isArray(value)) this._commitIterable(value);
        else this._commitTemplateResult(value);
      }`,
      'ChildPart._insert': `_insert(node) {
        return this._$startNode.parentNode.insertBefore(node, this._$endNode);
      }`,
      'ChildPart._commitNode': `_commitNode(value) {
        this._$clear();
        this._$committedValue = this._insert(value);
      }`,
      'ChildPart._commitText': `_commitText(value) {
        if (this._$committedValue !== nothing && isPrimitive(this._$committedValue))
          this._$startNode.nextSibling.data = value;
        else this._commitNode(d.createTextNode(value));
        this._$committedValue = value;
      }`,
      'ChildPart._commitIterable': `_commitIterable(values) {
        if (!isArray(this._$committedValue)) {
          this._$committedValue = [];
          this._$clear();
        }
        const parts = this._$committedValue;
        values.forEach((value, index) => {
          parts[index] ??= new ChildPart(this._insert(createMarker()), this._insert(createMarker()), this.options);
          parts[index]._$setValue(value);
        });
        if (values.length < parts.length) {
          this._$clear(values.length ? parts[values.length - 1]._$endNode.nextSibling : undefined);
          parts.length = values.length;
        }
      }`,
      // Templates that were compiled before.
      'ChildPart._commitTemplateResult': `_commitTemplateResult(result) {
        const template = this._$getTemplate(result);
        if (this._$committedValue?._$template === template) this._$committedValue._update(result.values);
        else {
          const instance = new TemplateInstance(template);
          const fragment = instance._clone(this.options);
          instance._update(result.values);
          this._commitNode(fragment);
          this._$committedValue = instance;
        }
      }`,
      // Templates of bare SVG or MathML; bindings in script, style, textarea, title and comments; `.property`,
      // `?boolean` and bindings of a whole element.
      svg: '',
      mathml: '',
      tag: '',
      html: 'export const html = (strings, ...values) => ({ strings, values });',
      _$LH: '',
      commentEndRegex: '',
      comment2EndRegex: '',
      // Names of tags that are bindings, or end in one.
      textEndRegex: 'const textEndRegex = /<\\/?[a-z][^>\\s]*/gi;',
      SPACE_CHAR: '',
      ATTR_VALUE_CHAR: '',
      NAME_CHAR: '',
      tagEndRegex: 'const tagEndRegex = />|\\s([^\\s"\'>=/]+)(\\s*=\\s*(?:[^\\s"\'`<>=]|("|\')|))/g;',
      getTemplateHtml: `const getTemplateHtml = (strings) => {
        const names = [];
        let html = '';
        let regex = textEndRegex;
        for (const text of strings.slice(0, -1)) {
          let name;
          let nameEnd = -1;
          let from = 0;
          while (from < text.length) {
            regex.lastIndex = from;
            const match = regex.exec(text);
            if (!match) break;
            from = regex.lastIndex;
            if (regex !== tagEndRegex) regex = tagEndRegex;
            else if (match[0] === '>') {
              regex = textEndRegex;
              nameEnd = -1;
            } else {
              [, name] = match;
              nameEnd = from - match[2].length;
              regex = { '"': doubleQuoteAttrEndRegex, "'": singleQuoteAttrEndRegex }[match[3]] ?? tagEndRegex;
            }
          }
          if (regex === textEndRegex) html += text + nodeMarker;
          else {
            if (nameEnd >= 0) names.push(name);
            html += nameEnd < 0 ? text + marker : text.slice(0, nameEnd) + boundAttributeSuffix + text.slice(nameEnd) + marker;
          }
        }
        return [trustFromTemplateString(strings, html + (strings.at(-1) || '<?>')), names];
      };`,
      PropertyPart: '',
      BooleanAttributePart: '',
      ElementPart: '',
      rawTextElement: '',
      'Template.createElement': '',
      'Template.constructor': `constructor({ strings }) {
        this.parts = [];
        const [html, names] = getTemplateHtml(strings);
        this.el = d.createElement('template');
        this.el.innerHTML = html;
        walker.currentNode = this.el.content;
        for (let node, index = 0; (node = walker.nextNode()) && this.parts.length < strings.length - 1; index++) {
          if (node.data === markerMatch) this.parts.push({ index });
          else
            for (const attribute of node.getAttributeNames()) {
              if (!attribute.endsWith(boundAttributeSuffix)) continue;
              const [, sign, name] = /(@)?(.*)/.exec(names.shift());
              this.parts.push({
                index,
                name,
                strings: node.getAttribute(attribute).split(marker),
                ctor: sign ? EventPart : AttributePart,
              });
              node.removeAttribute(attribute);
            }
        }
      }`,
      'TemplateInstance._clone': `_clone(options) {
        const { el, parts } = this._$template;
        const fragment = d.importNode(el.content, true);
        walker.currentNode = fragment;
        let index = -1;
        let node;
        for (const part of parts) {
          for (; index < part.index; index++) node = walker.nextNode();
          this._$parts.push(
            part.ctor
              ? new part.ctor(node, part.name, part.strings, options)
              : new ChildPart(node, node.nextSibling, options),
          );
        }
        walker.currentNode = d;
        return fragment;
      }`,
      'TemplateInstance._update': `_update(values) {
        let index = 0;
        for (const part of this._$parts) {
          if (part.strings) {
            part._$setValue(values.slice(index));
            index += part.strings.length - 1;
          } else part._$setValue(values[index++]);
        }
      }`,
      'AttributePart.constructor': `constructor(element, name, strings, options) {
        this._$committedValue = nothing;
        this.element = element;
        this.name = name;
        this.options = options;
        if (strings.length > 2 || strings[0] || strings[1]) this.strings = strings;
      }`,
      'AttributePart._$setValue': `_$setValue(value) {
        const { strings } = this;
        if (strings) {
          const values = value.slice(0, strings.length - 1);
          value = values.includes(nothing) ? nothing : String.raw({ raw: strings }, ...values.map((one) => one ?? ''));
        }
        if (value !== this._$committedValue) this._commitValue((this._$committedValue = value));
      }`,
      'AttributePart._commitValue': `_commitValue(value) {
        if (value === nothing) this.element.removeAttribute(this.name);
        else this.element.setAttribute(this.name, value ?? '');
      }`,
      // Options of listeners, and listeners that are objects. One that is `nothing` is not called.
      'EventPart.constructor': '',
      'EventPart._$setValue': `_$setValue(listener) {
        if (this._$committedValue === nothing) this.element.addEventListener(this.name, this);
        this._$committedValue = listener;
      }`,
      'EventPart.handleEvent': `handleEvent(event) {
        this._$committedValue?.call?.(this.options.host, event);
      }`,
      render: `export const render = (value, container, options) => {
        const part = (container._$litPart$ ??= new ChildPart(container.appendChild(createMarker()), null, options));
        part._$setValue(value);
      };`,
    },
  },
};

/** A file of Lit's with its changes; undefined where it is another version. */
function lean(code, { version, statements, parts }, parse) {
  if (!code.includes(version)) return undefined;
  const lit = code.replaceAll(/^const (DEV_MODE|ENABLE_\w+|NODE_MODE) = true;/gm, 'const $1 = false;');
  const edits = [];
  const left = new Set([...statements, ...Object.keys(parts)]);
  const put = (name, { start, end }) => {
    if (!(name in parts)) return;
    left.delete(name);
    edits.push([start, end, parts[name]]);
  };
  for (const node of parse(lit).body) {
    const start = statements.find((beginning) => lit.startsWith(beginning, node.start));
    if (start) {
      left.delete(start);
      edits.push([node.start, node.end, '']);
    }
    const declaration = node.declaration ?? node;
    const [{ id }] = declaration.declarations ?? [declaration];
    if (id) put(id.name, node);
    if (declaration.type === 'ClassDeclaration' && !(id.name in parts))
      for (const member of declaration.body.body) put(`${id.name}.${member.key?.name}`, member);
  }
  if (left.size) throw new Error(`Not in this version of Lit: ${[...left].join()}`);
  return edits.reduceRight(
    (rest, [start, end, instead]) => rest.slice(0, start) + instead + rest.slice(end),
    lit,
  );
}

/** rollup plugin. */
export const leanDependencies = () => ({
  name: 'lean-dependencies',
  load(id) {
    const standIn = Object.entries(standIns).find(([file]) => id.endsWith(file));
    if (standIn) return standIn[1];
    const [, folder, file] = /^(.*\/node_modules\/.*)\/(.*)$/.exec(id) ?? [];
    if (!Object.hasOwn(changes, file)) return null;
    const code = lean(readFileSync(`${folder}/development/${file}`, 'utf8'), changes[file], this.parse);
    if (!code) this.warn(`${file} is of another version than scripts/lean.mjs is made for.`);
    return code ?? null;
  },
});
