<?php
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
			'kommun-announcement-banner' => array( 'class', 'dir', 'id', 'lang', 'level', 'heading', 'from', 'until', 'updated', 'dismissible', 'key', 'heading-level' ),
			'kommun-announcement-feed' => array( 'class', 'dir', 'id', 'lang', 'src', 'interval', 'area', 'heading-level' ),
			'kommun-contact-card' => array( 'class', 'dir', 'id', 'lang', 'name', 'job-title', 'unit', 'phone', 'mobile', 'email', 'address', 'website', 'hours', 'closed', 'image', 'alt', 'kind', 'heading-level' ),
			'kommun-news-card' => array( 'class', 'dir', 'id', 'lang', 'heading', 'href', 'image', 'alt', 'credit', 'published', 'updated', 'category', 'source', 'heading-level' ),
			'kommun-news-feed' => array( 'class', 'dir', 'id', 'lang', 'src', 'limit', 'category', 'heading', 'heading-level', 'layout' ),
			'kommun-quote-block' => array( 'class', 'dir', 'id', 'lang', 'name', 'job-title', 'image', 'alt', 'cite', 'pulled' ),
			'kommun-rank-badge' => array( 'class', 'dir', 'id', 'lang', 'name', 'rank', 'of', 'previous', 'previous-of', 'year', 'previous-year', 'unit', 'change', 'history', 'source', 'href', 'heading-level' ),
		);
		foreach ( $allowed as $tag => $attributes ) {
			$tags[ $tag ] = array_fill_keys( $attributes, true ) + ( $tags[ $tag ] ?? array() );
		}
		return $tags;
	},
	10,
	2
);
