<?php
/**
 * TYPO3 9.5 and later: a class of your own site package, under the namespace that you have there. In its ext_localconf.php:
 *
 *     $GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['default'] = \Vendor\SitePackage\KommunSanitizerBuilder::class;
 *
 * <div data-kommun> needs nothing.
 */

namespace Vendor\SitePackage;

use TYPO3\CMS\Core\Html\DefaultSanitizerBuilder;
use TYPO3\HtmlSanitizer\Behavior;
use TYPO3\HtmlSanitizer\Behavior\Attr;
use TYPO3\HtmlSanitizer\Behavior\Tag;

class KommunSanitizerBuilder extends DefaultSanitizerBuilder
{
    private const TAGS = [
        'kommun-announcement-banner' => ['level', 'heading', 'from', 'until', 'updated', 'dismissible', 'key', 'heading-level'],
        'kommun-announcement-feed' => ['src', 'interval', 'area', 'heading-level'],
        'kommun-contact-card' => ['name', 'job-title', 'unit', 'phone', 'mobile', 'email', 'address', 'website', 'hours', 'closed', 'image', 'alt', 'kind', 'heading-level'],
        'kommun-news-card' => ['heading', 'href', 'image', 'alt', 'credit', 'published', 'updated', 'category', 'source', 'heading-level'],
        'kommun-news-feed' => ['src', 'limit', 'category', 'heading', 'heading-level', 'layout'],
        'kommun-quote-block' => ['name', 'job-title', 'image', 'alt', 'cite', 'pulled'],
        'kommun-rank-badge' => ['name', 'rank', 'of', 'previous', 'previous-of', 'year', 'previous-year', 'unit', 'change', 'history', 'source', 'href', 'heading-level'],
    ];

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
