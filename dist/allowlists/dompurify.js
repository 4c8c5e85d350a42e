// DOMPurify: DOMPurify.sanitize(html, options). <div data-kommun> needs nothing.
// Addresses are looked at by the widgets: only http, https, mailto, tel and relative ones become links.
export default {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: /^(kommun-announcement-banner|kommun-announcement-feed|kommun-contact-card|kommun-news-card|kommun-news-feed|kommun-quote-block|kommun-rank-badge)$/,
    attributeNameCheck: /^(address|alt|area|category|change|cite|closed|credit|dismissible|email|from|heading|heading-level|history|hours|href|image|interval|job-title|key|kind|layout|level|limit|mobile|name|of|phone|previous|previous-of|previous-year|published|pulled|rank|source|src|unit|until|updated|website|year)$/,
  },
};
