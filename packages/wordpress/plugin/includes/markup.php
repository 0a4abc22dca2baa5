<?php
/**
 * Writes an element's HTML from attributes an author chose: cleaned, escaped, with a link for pages without script.
 * The only place where markup of elements is made. Knows neither blocks nor shortcodes.
 *
 * @package Requapass
 */

defined( 'ABSPATH' ) || exit;

/**
 * The element, '' (for visitors) or a hint (for writers) while nobody has said where Requapass lies.
 *
 * @param string $element One of REQUAPASS_ELEMENTS.
 * @param array  $chosen  Values by the names of the block's attributes; those it does not know are left out.
 */
function requapass_element_html( $element, array $chosen ) {
	$settings = requapass_settings();
	if ( '' === $settings['host'] ) {
		return requapass_missing_host_html();
	}
	$attributes = requapass_with_defaults( $element, requapass_clean_attributes( $element, $chosen ), $settings );
	$lang       = requapass_visitor_language( isset( $attributes['lang'] ) ? $attributes['lang'] : '' );
	$link       = sprintf(
		'<a href="%1$s" hreflang="%2$s" lang="%2$s">%3$s</a>',
		esc_url( requapass_page_address( $settings['host'], $element, $lang, $attributes ) ),
		esc_attr( $lang ),
		esc_html( REQUAPASS_VISITOR_TEXTS[ $lang ][ $element ] )
	);
	// Readers of feeds remove tags they do not know.
	if ( is_feed() ) {
		return "<p>$link</p>";
	}
	requapass_enqueue();
	$tag = REQUAPASS_ELEMENTS[ $element ]['tag'];
	return "<$tag" . requapass_attributes_html( $attributes ) . ">$link</$tag>";
}

/**
 * What an author chose, cleaned; what says nothing is left out.
 *
 * @param string $element One of REQUAPASS_ELEMENTS.
 * @param array  $chosen  Values by the names of the block's attributes.
 */
function requapass_clean_attributes( $element, array $chosen ) {
	$clean = array();
	foreach ( requapass_attributes( $element ) as $name => $schema ) {
		$value = isset( $chosen[ $name ] ) ? requapass_clean_value( $chosen[ $name ], $schema ) : '';
		if ( '' !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/**
 * Adds the site's language and theme, an id, and the game of the same post that a map follows.
 *
 * @param string $element    One of REQUAPASS_ELEMENTS.
 * @param array  $attributes Cleaned.
 * @param array  $settings   From {@see requapass_settings()}.
 */
function requapass_with_defaults( $element, array $attributes, array $settings ) {
	$known    = requapass_attributes( $element );
	$post     = get_the_ID();
	$suffix   = $post ? "-$post" : '';
	$defaults = array( 'id' => "requapass-$element$suffix" );
	foreach ( array( 'lang', 'theme' ) as $name ) {
		if ( isset( $known[ $name ] ) && '' !== $settings[ $name ] ) {
			$defaults[ $name ] = $settings[ $name ];
		}
	}
	if ( 'map' === $element && ! isset( $attributes['src'] ) ) {
		$defaults['for'] = "requapass-game$suffix";
	}
	return $attributes + $defaults;
}

/**
 * The page that shows the element alone.
 *
 * @param string $host       Folder, with its slash.
 * @param string $element    One of REQUAPASS_ELEMENTS.
 * @param string $lang       One of REQUAPASS_LANGUAGES.
 * @param array  $attributes Cleaned.
 */
function requapass_page_address( $host, $element, $lang, array $attributes ) {
	$query = array( 'lang' => $lang ) + array_intersect_key( $attributes, array_flip( array( 'theme', 'content' ) ) );
	return $host . REQUAPASS_ELEMENTS[ $element ]['page'] . '?' . http_build_query( $query, '', '&' );
}

/**
 * Attributes as they stand in the tag.
 *
 * @param array $attributes Cleaned.
 */
function requapass_attributes_html( array $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . requapass_html_name( $name ) . ( true === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return $html;
}

/** Tells those who write that a setting is missing; visitors see nothing. */
function requapass_missing_host_html() {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$text = esc_html__( 'Requapass does not know yet where its folder lies; visitors see nothing here.', 'requapass' );
	if ( current_user_can( 'manage_options' ) ) {
		$text .= sprintf( ' <a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=requapass' ) ), esc_html__( 'Say where', 'requapass' ) );
	}
	return "<p><strong>$text</strong></p>";
}
