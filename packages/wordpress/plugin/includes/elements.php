<?php
/**
 * The three elements and the attributes an author may give them, read from the blocks' own files.
 * A closed list, the one of `data-requapass` placeholders: authors write them, and a site does not trust all their markup.
 *
 * @package Requapass
 */

defined( 'ABSPATH' ) || exit;

/** Tag of each element, and the page that shows it alone. */
const REQUAPASS_ELEMENTS = array(
	'game'   => array(
		'tag'  => 'requapass-game',
		'page' => 'game.html',
	),
	'map'    => array(
		'tag'  => 'requapass-competence-map',
		'page' => 'map.html',
	),
	'badges' => array(
		'tag'  => 'requapass-badge-showcase',
		'page' => 'badges.html',
	),
);

/**
 * Attributes of an element as its block declares them: name => schema.
 *
 * @param string $element One of REQUAPASS_ELEMENTS.
 */
function requapass_attributes( $element ) {
	static $read = array();
	if ( ! isset( $read[ $element ] ) ) {
		$block            = wp_json_file_decode( dirname( REQUAPASS_FILE ) . "/blocks/$element/block.json", array( 'associative' => true ) );
		$read[ $element ] = is_array( $block ) ? $block['attributes'] : array();
	}
	return $read[ $element ];
}

/**
 * The HTML name of a block's attribute: `contentBase` is `content-base`.
 *
 * @param string $name Attribute of a block.
 */
function requapass_html_name( $name ) {
	return strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
}

/**
 * One value as it may stand in the page, '' where it says nothing or is none that its schema allows.
 *
 * @param mixed $value  What an author wrote.
 * @param array $schema From {@see requapass_attributes()}.
 * @return string|true
 */
function requapass_clean_value( $value, array $schema ) {
	if ( 'boolean' === $schema['type'] ) {
		return in_array( $value, array( true, 1, '1', 'true', 'yes' ), true ) ? true : '';
	}
	if ( ! is_scalar( $value ) ) {
		return '';
	}
	$text = trim( (string) $value );
	if ( isset( $schema['enum'] ) ) {
		return in_array( $text, $schema['enum'], true ) ? $text : '';
	}
	if ( isset( $schema['format'] ) && 'uri' === $schema['format'] ) {
		return esc_url_raw( $text, array( 'https', 'http' ) );
	}
	if ( isset( $schema['pattern'] ) ) {
		return preg_match( '/' . $schema['pattern'] . '/D', $text ) ? $text : '';
	}
	return sanitize_text_field( $text );
}
