<?php
/**
 * Reads the address of a Requapass folder as somebody typed it. Knows no option and no page.
 *
 * @package Requapass
 */

defined( 'ABSPATH' ) || exit;

/**
 * The folder's address with its closing slash, or null when it is not one that scripts may come from.
 * The address of a file of the folder counts as the folder's: people paste what they have.
 *
 * @param mixed $typed What somebody typed.
 * @return string|null
 */
function requapass_parse_host( $typed ) {
	if ( ! is_string( $typed ) ) {
		return null;
	}
	$address = preg_replace( '#[^/]+\.(?:html|js|json|xml)(?:[?\#].*)?$#i', '', trim( $typed ) );
	// A closed list of characters: nothing that could leave an attribute, no name and password, no query.
	if ( strlen( $address ) > 300 || ! preg_match( '#^(https?)://([a-z0-9.-]+|\[::1\])(:\d{1,5})?(/[a-z0-9._~/-]*)?$#i', $address, $parts ) ) {
		return null;
	}
	$is_local = in_array( strtolower( $parts[2] ), array( 'localhost', '127.0.0.1', '[::1]' ), true );
	if ( 'https' !== strtolower( $parts[1] ) && ! $is_local ) {
		return null;
	}
	return trailingslashit( $address );
}
