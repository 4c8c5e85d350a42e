// CKEditor 5 with its feature "General HTML Support": put this into the editor's configuration.
// `$customElement` is the editor's own name for all tags that it does not know; without it the rule is not asked.
// The editor keeps what is inside such a tag as it is, scripts too: what may be published is for the server to decide.
export default {
  htmlSupport: {
    allow: [
      {
        name: /^(\$customElement|kommun-announcement-banner)$/,
        classes: true,
        attributes: ['dir', 'id', 'lang', 'level', 'heading', 'from', 'until', 'updated', 'dismissible', 'key', 'heading-level'],
      },
      {
        name: /^(\$customElement|kommun-announcement-feed)$/,
        classes: true,
        attributes: ['dir', 'id', 'lang', 'src', 'interval', 'area', 'heading-level'],
      },
      {
        name: /^(\$customElement|kommun-contact-card)$/,
        classes: true,
        attributes: ['dir', 'id', 'lang', 'name', 'job-title', 'unit', 'phone', 'mobile', 'email', 'address', 'website', 'hours', 'closed', 'image', 'alt', 'kind', 'heading-level'],
      },
      {
        name: /^(\$customElement|kommun-news-card)$/,
        classes: true,
        attributes: ['dir', 'id', 'lang', 'heading', 'href', 'image', 'alt', 'credit', 'published', 'updated', 'category', 'source', 'heading-level'],
      },
      {
        name: /^(\$customElement|kommun-news-feed)$/,
        classes: true,
        attributes: ['dir', 'id', 'lang', 'src', 'limit', 'category', 'heading', 'heading-level', 'layout'],
      },
      {
        name: /^(\$customElement|kommun-quote-block)$/,
        classes: true,
        attributes: ['dir', 'id', 'lang', 'name', 'job-title', 'image', 'alt', 'cite', 'pulled'],
      },
      {
        name: /^(\$customElement|kommun-rank-badge)$/,
        classes: true,
        attributes: ['dir', 'id', 'lang', 'name', 'rank', 'of', 'previous', 'previous-of', 'year', 'previous-year', 'unit', 'change', 'history', 'source', 'href', 'heading-level'],
      },
      {
        name: /^(a|address|article|aside|blockquote|div|figure|li|p|section|table)$/,
        classes: /^kommun-/,
        attributes: /^data-(kommun|address|alt|area|category|change|cite|closed|credit|dismissible|email|from|heading|headinglevel|history|hours|href|image|interval|jobtitle|key|kind|layout|level|limit|mobile|name|of|phone|previous|previousof|previousyear|published|pulled|rank|source|src|unit|until|updated|website|year)$/,
      },
      { name: 'time', attributes: ['datetime'] },
    ],
  },
};
