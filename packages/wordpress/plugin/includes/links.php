<?php
/**
 * A bare link to a page of the Requapass folder, alone on its line, becomes what it shows: for every author, without asking the
 * network. WordPress's own discovery would put a sandboxed frame of at most 1000 px there.
 *
 * @package Requapass
 */

defined( 'ABSPATH' ) || exit;

/** Pages without an element of their own here are shown in a frame, at this height. */
const REQUAPASS_FRAME_HEIGHT = 900;

/** Registers the pages of the folder with WordPress's embeds. */
function requapass_register_links() {
	$host = requapass_settings()['host'];
	if ( '' !== $host ) {
		$pages = '#^' . preg_quote( $host, '#' ) . '(game|map|badges|self)\.html(?:\?([^\#\s]*))?(?:\#\S*)?$#i';
		wp_embed_register_handler( 'requapass', $pages, 'requapass_link_html' );
	}
}
add_action( 'init', 'requapass_register_links', 20 );

/**
 * What a link becomes.
 *
 * @param array $found Host, page, parameters: what the pattern found.
 */
function requapass_link_html( $found ) {
	$page = strtolower( $found[1] );
	wp_parse_str( isset( $found[2] ) ? str_replace( '&amp;', '&', $found[2] ) : '', $parameters );
	if ( 'game' === $page ) {
		// `resume=0` of the page is `resume="never"` of the element.
		if ( isset( $parameters['resume'] ) && '0' === $parameters['resume'] ) {
			$parameters['resume'] = 'never';
		}
		return requapass_element_html( 'game', $parameters );
	}
	return requapass_frame_html( $page, $parameters );
}

/**
 * A page of the folder in a frame.
 *
 * @param string $page       Without `.html`.
 * @param array  $parameters Of the address; those no page knows are left out.
 */
function requapass_frame_html( $page, array $parameters ) {
	$settings = requapass_settings();
	$known    = array_filter( array_intersect_key( $parameters, array_flip( array( 'lang', 'theme', 'content', 'src', 'view' ) ) ), 'is_string' );
	$choices  = array_filter( requapass_clean_choices( $known ) ) + array_filter( requapass_clean_choices( $settings ) );
	$lang     = requapass_visitor_language( isset( $choices['lang'] ) ? $choices['lang'] : '' );
	$query    = array( 'lang' => $lang ) + $choices + array_diff_key( $known, array_flip( array( 'lang', 'theme' ) ) );
	$address  = $settings['host'] . $page . '.html?' . http_build_query( $query, '', '&' );
	$title    = REQUAPASS_VISITOR_TEXTS[ $lang ][ $page ];
	if ( is_feed() ) {
		return sprintf( '<p><a href="%s" hreflang="%s">%s</a></p>', esc_url( $address ), esc_attr( $lang ), esc_html( $title ) );
	}
	requapass_enqueue();
	return sprintf(
		'<iframe src="%s" title="%s" width="100%%" height="%d" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allow="fullscreen; clipboard-write; autoplay"></iframe>',
		esc_url( $address ),
		esc_attr( $title ),
		REQUAPASS_FRAME_HEIGHT
	);
}

/**
 * The editor's own preview of a pasted link, without the network and without the game.
 *
 * @param mixed           $answer  Null while nobody answered.
 * @param WP_REST_Request $request What the editor asks; it was already allowed to.
 * @param string          $route   Its route.
 */
function requapass_preview_link( $answer, $request, $route ) {
	$host = requapass_settings()['host'];
	$url  = (string) $request['url'];
	if ( null !== $answer || '/oembed/1.0/proxy' !== $route || '' === $host || 0 !== strpos( $url, $host ) ) {
		return $answer;
	}
	if ( ! preg_match( '#^(game|map|badges|self)\.html(?:[?\#]|$)#i', substr( $url, strlen( $host ) ), $found ) ) {
		return $answer;
	}
	$page = strtolower( $found[1] );
	$text = REQUAPASS_VISITOR_TEXTS[ requapass_visitor_language( '' ) ][ $page ];
	return (object) array(
		'provider_name' => 'Requapass',
		'title'         => $text,
		'type'          => 'rich',
		'html'          => sprintf( '<p style="padding:2rem;border:1px solid;text-align:center"><a href="%s">%s</a></p>', esc_url( $url ), esc_html( $text ) ),
		'scripts'       => array(),
	);
}
add_filter( 'rest_dispatch_request', 'requapass_preview_link', 10, 3 );
