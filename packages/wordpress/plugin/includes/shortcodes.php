<?php
/**
 * `[requapass_game]`, `[requapass_map]`, `[requapass_badges]`: the attributes of the elements, between square brackets.
 * Knows nothing of how an element is written.
 *
 * @package Requapass
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders one shortcode.
 *
 * @param array|string $written What stands between the brackets.
 * @param string|null  $content Not used: the link inside is ours.
 * @param string       $name    The shortcode's name.
 */
function requapass_shortcode( $written, $content, $name ) {
	$element = substr( $name, strlen( 'requapass_' ) );
	$written = is_array( $written ) ? $written : array();
	$chosen  = array();
	foreach ( array_keys( requapass_attributes( $element ) ) as $attribute ) {
		$html_name = requapass_html_name( $attribute );
		// `[requapass_badges readonly]` is a value without a name.
		if ( isset( $written[ $html_name ] ) ) {
			$chosen[ $attribute ] = $written[ $html_name ];
		} elseif ( in_array( $html_name, array_filter( $written, 'is_int', ARRAY_FILTER_USE_KEY ), true ) ) {
			$chosen[ $attribute ] = true;
		}
	}
	return requapass_element_html( $element, $chosen );
}

/** Registers a shortcode for each element. */
function requapass_register_shortcodes() {
	foreach ( array_keys( REQUAPASS_ELEMENTS ) as $element ) {
		add_shortcode( "requapass_$element", 'requapass_shortcode' );
	}
}
add_action( 'init', 'requapass_register_shortcodes' );
