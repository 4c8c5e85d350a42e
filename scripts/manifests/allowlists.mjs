/**
 * What an administrator pastes so that a system keeps the tags with their attributes, and the ordinary elements that become
 * widgets by `data-kommun`. A file a system; its first lines say where it goes.
 */
import { dataName, sorted } from './elements.mjs';

/** Attributes of every element that do no harm. */
const everywhere = ['class', 'dir', 'id', 'lang'];

/** Elements that a hook is written on. */
const hosts = [
  'a',
  'address',
  'article',
  'aside',
  'blockquote',
  'div',
  'figure',
  'li',
  'p',
  'section',
  'table',
];

const namesOf = ({ attributes }) => attributes.map(({ name }) => name);

const dataNames = (elements) => [
  'data-kommun',
  ...sorted(elements.flatMap(({ attributes }) => attributes.map(dataName))),
];

/** A comment at the top of a file. */
const comment = (...lines) => lines.map((line) => `// ${line}\n`).join('');

const quoted = (names) => names.map((name) => `'${name}'`).join(', ');

/** A list in brackets, a name a line. */
const list = (names, indent) => `[\n${names.map((name) => `${indent}  '${name}',\n`).join('')}${indent}]`;

const tinymce = (elements) =>
  `${comment(
    'TinyMCE 4 to 8, as in Optimizely and older versions of Umbraco: put both lines into tinymce.init({ … }).',
    'Where one of them is there already, add to it with a comma. <div data-kommun> needs nothing.',
    'A tag is a block there, so a badge in a line of text is written <span data-kommun="rank-badge">.',
    'Addresses are kept as they are written only with convert_urls: false.',
  )}export default {
  custom_elements: '${elements.map(({ tag }) => tag).join(',')}',
  extended_valid_elements:
    '${elements.map((element) => `${element.tag}[${[...everywhere, ...namesOf(element)].join('|')}]`).join(',')}',
};
`;

const ckeditor5 = (elements) =>
  `${comment(
    'CKEditor 5 with its feature "General HTML Support": put this into the editor\'s configuration.',
    "`$customElement` is the editor's own name for all tags that it does not know; without it the rule is not asked.",
    'The editor keeps what is inside such a tag as it is, scripts too: what may be published is for the server to decide.',
  )}export default {
  htmlSupport: {
    allow: [
${elements
  .map(
    (element) => `      {
        name: /^(\\$customElement|${element.tag})$/,
        classes: true,
        attributes: [${quoted([...everywhere.slice(1), ...namesOf(element)])}],
      },
`,
  )
  .join('')}      {
        name: /^(${hosts.join('|')})$/,
        classes: /^kommun-/,
        attributes: /^data-(${dataNames(elements)
          .map((name) => name.slice(5))
          .join('|')})$/,
      },
      { name: 'time', attributes: ['datetime'] },
    ],
  },
};
`;

const domPurify = (elements) =>
  `${comment(
    'DOMPurify: DOMPurify.sanitize(html, options). <div data-kommun> needs nothing.',
    'Addresses are looked at by the widgets: only http, https, mailto, tel and relative ones become links.',
  )}export default {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: /^(${elements.map(({ tag }) => tag).join('|')})$/,
    attributeNameCheck: /^(${sorted(elements.flatMap(namesOf)).join('|')})$/,
  },
};
`;

const sanitizeHtml = (elements) =>
  `${comment(
    'sanitize-html: add these to yours, or to its own:',
    '',
    '    sanitizeHtml(html, {',
    '      allowedTags: [...sanitizeHtml.defaults.allowedTags, ...options.allowedTags],',
    '      allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, ...options.allowedAttributes },',
    '    });',
  ).replaceAll(/ +$/gm, '')}export default {
  allowedTags: ${list(
    elements.map(({ tag }) => tag),
    '  ',
  )},
  allowedAttributes: {
${elements.map((element) => `    '${element.tag}': ${list([...everywhere, ...namesOf(element)], '    ')},\n`).join('')}    div: ['class', 'data-*'],
    time: ['datetime'],
  },
};
`;

const wordPress = (elements) =>
  `<?php
/**
 * WordPress: into functions.php of the theme, or a plugin of your own. Keeps the tags for those who may not write
 * unfiltered HTML. <div data-kommun> needs nothing.
 */
add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' !== $context ) {
			return $tags;
		}
		$allowed = array(
			'time' => array( 'datetime' ),
${elements
  .map((element) => `			'${element.tag}' => array( ${quoted([...everywhere, ...namesOf(element)])} ),\n`)
  .join('')}		);
		foreach ( $allowed as $tag => $attributes ) {
			$tags[ $tag ] = array_fill_keys( $attributes, true ) + ( $tags[ $tag ] ?? array() );
		}
		return $tags;
	},
	10,
	2
);
`;

/** One line: Drupal's field takes no comment. `lang` and `dir` are always allowed there. */
const drupal = (elements) =>
  `${[
    ...elements.map((element) => `<${[element.tag, 'class', 'id', ...namesOf(element)].join(' ')}>`),
    '<div class data-*>',
    '<time datetime>',
  ].join(' ')}\n`;

const typo3 = (elements) =>
  `<?php
/**
 * TYPO3 9.5 and later: a class of your own site package, under the namespace that you have there. In its ext_localconf.php:
 *
 *     $GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['default'] = \\Vendor\\SitePackage\\KommunSanitizerBuilder::class;
 *
 * <div data-kommun> needs nothing.
 */

namespace Vendor\\SitePackage;

use TYPO3\\CMS\\Core\\Html\\DefaultSanitizerBuilder;
use TYPO3\\HtmlSanitizer\\Behavior;
use TYPO3\\HtmlSanitizer\\Behavior\\Attr;
use TYPO3\\HtmlSanitizer\\Behavior\\Tag;

class KommunSanitizerBuilder extends DefaultSanitizerBuilder
{
    private const TAGS = [
${elements.map((element) => `        '${element.tag}' => [${quoted(namesOf(element))}],\n`).join('')}    ];

    public function createBehavior(): Behavior
    {
        $tags = [];
        foreach (self::TAGS as $tag => $attributes) {
            $own = array_map(static fn (string $name): Attr => new Attr($name), $attributes);
            $tags[] = (new Tag($tag, Tag::ALLOW_CHILDREN))->addAttrs(...$own, ...$this->globalAttrs);
        }
        return parent::createBehavior()->withName('kommun-widgets')->withTags(...$tags);
    }
}
`;

export const allowlists = {
  'tinymce.js': tinymce,
  'ckeditor5.js': ckeditor5,
  'dompurify.js': domPurify,
  'sanitize-html.js': sanitizeHtml,
  'wordpress.php': wordPress,
  'drupal.txt': drupal,
  'typo3.php': typo3,
};
