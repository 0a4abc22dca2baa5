<?php
/**
 * Brings the script line and the style sheet that keeps the elements' place, on pages that use an element and no others.
 * Also for placeholders, tags and frames that authors write by hand. Knows no attribute of an element.
 *
 * @package Requapass
 */

defined( 'ABSPATH' ) || exit;

/** Asks for the script line and the style sheet; asking again changes nothing. */
function requapass_enqueue() {
	$host = requapass_settings()['host'];
	if ( '' === $host || is_admin() || is_feed() || requapass_is_rest() ) {
		return;
	}
	// No version in the address: the folder says itself how long its files may be kept.
	wp_enqueue_script( 'requapass-embed', $host . 'embed.js', array(), null, false ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_enqueue_style( 'requapass-boxes', plugins_url( 'assets/boxes.css', REQUAPASS_FILE ), array(), REQUAPASS_VERSION );
}

/** Whether an application asks, not a page. */
function requapass_is_rest() {
	return defined( 'REST_REQUEST' ) && REST_REQUEST;
}

/**
 * The script line is a module, and waits for nothing.
 *
 * @param string $tag    As WordPress wrote it.
 * @param string $handle Name of the script.
 * @param string $src    Its address.
 */
function requapass_script_tag( $tag, $handle, $src ) {
	if ( 'requapass-embed' !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type'  => 'module',
			'async' => true,
			'src'   => $src,
			'id'    => 'requapass-embed-js',
		)
	);
}
add_filter( 'script_loader_tag', 'requapass_script_tag', 10, 3 );

/**
 * Whether a piece of content holds an element, in whatever way it was written.
 *
 * @param string $content Before or after WordPress rendered it.
 */
function requapass_is_in( $content ) {
	$host = requapass_settings()['host'];
	foreach ( array( '<requapass-', 'data-requapass=', '[requapass_', 'wp:requapass/', $host ) as $sign ) {
		if ( '' !== $sign && false !== strpos( $content, $sign ) ) {
			return true;
		}
	}
	return false;
}

/** Early, where the posts are known: what stands in the head comes sooner, and the page does not move. */
function requapass_enqueue_for_posts() {
	global $wp_query;
	foreach ( $wp_query->posts ? $wp_query->posts : array() as $post ) {
		if ( $post instanceof WP_Post && requapass_is_in( $post->post_content ) ) {
			requapass_enqueue();
			return;
		}
	}
}
add_action( 'wp_enqueue_scripts', 'requapass_enqueue_for_posts' );

/**
 * Late, for what stands in widgets, templates and reusable blocks.
 *
 * @param string $content Rendered content, handed on as it is.
 */
function requapass_enqueue_for_content( $content ) {
	if ( is_string( $content ) && requapass_is_in( $content ) ) {
		requapass_enqueue();
	}
	return $content;
}
add_filter( 'the_content', 'requapass_enqueue_for_content', 99 );
add_filter( 'render_block', 'requapass_enqueue_for_content', 99 );
add_filter( 'widget_text', 'requapass_enqueue_for_content', 99 );
