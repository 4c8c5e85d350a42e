// TinyMCE 4 to 8, as in Optimizely and older versions of Umbraco: put both lines into tinymce.init({ … }).
// Where one of them is there already, add to it with a comma. <div data-kommun> needs nothing.
// A tag is a block there, so a badge in a line of text is written <span data-kommun="rank-badge">.
// Addresses are kept as they are written only with convert_urls: false.
export default {
  custom_elements: 'kommun-announcement-banner,kommun-announcement-feed,kommun-contact-card,kommun-news-card,kommun-news-feed,kommun-quote-block,kommun-rank-badge',
  extended_valid_elements:
    'kommun-announcement-banner[class|dir|id|lang|level|heading|from|until|updated|dismissible|key|heading-level],kommun-announcement-feed[class|dir|id|lang|src|interval|area|heading-level],kommun-contact-card[class|dir|id|lang|name|job-title|unit|phone|mobile|email|address|website|hours|closed|image|alt|kind|heading-level],kommun-news-card[class|dir|id|lang|heading|href|image|alt|credit|published|updated|category|source|heading-level],kommun-news-feed[class|dir|id|lang|src|limit|category|heading|heading-level|layout],kommun-quote-block[class|dir|id|lang|name|job-title|image|alt|cite|pulled],kommun-rank-badge[class|dir|id|lang|name|rank|of|previous|previous-of|year|previous-year|unit|change|history|source|href|heading-level]',
};
