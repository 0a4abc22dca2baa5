<?php
/**
 * The plugin's one option: where Requapass lies, the language and the theme. Knows no screen.
 *
 * @package Requapass
 */

defined( 'ABSPATH' ) || exit;

const REQUAPASS_OPTION    = 'requapass_settings';
const REQUAPASS_LANGUAGES = array( 'fr', 'nl', 'en' );
const REQUAPASS_THEMES    = array( 'light', 'dark', 'auto' );

/**
 * What is in force: the option, with `REQUAPASS_HOST` of wp-config.php before it.
 *
 * @return array{host: string, lang: string, theme: string} Each may be empty.
 */
function requapass_settings() {
	$stored   = get_option( REQUAPASS_OPTION );
	$settings = requapass_clean_choices( is_array( $stored ) ? $stored : array() );
	$host     = requapass_is_host_fixed() ? REQUAPASS_HOST : ( is_array( $stored ) && isset( $stored['host'] ) ? $stored['host'] : '' );
	// Read again on the way out: another plugin, or a database that was moved, may have written anything.
	return array( 'host' => (string) requapass_parse_host( $host ) ) + $settings;
}

/** Whether wp-config.php says where Requapass lies. */
function requapass_is_host_fixed() {
	return defined( 'REQUAPASS_HOST' );
}

/**
 * Whether this person may say whose script the site loads. A script can do whatever its reader may do, so it takes the right to
 * write scripts: on a network only super administrators have it.
 */
function requapass_may_set_host() {
	return ! requapass_is_host_fixed() && current_user_can( 'unfiltered_html' );
}

/**
 * The language and the theme, empty where they are none of ours.
 *
 * @param array $values What was stored or sent.
 */
function requapass_clean_choices( array $values ) {
	$lang  = isset( $values['lang'] ) ? $values['lang'] : '';
	$theme = isset( $values['theme'] ) ? $values['theme'] : '';
	return array(
		'lang'  => in_array( $lang, REQUAPASS_LANGUAGES, true ) ? $lang : '',
		'theme' => in_array( $theme, REQUAPASS_THEMES, true ) ? $theme : '',
	);
}

/**
 * Cleans what the settings page sends. An address that is refused leaves the former one in force, and says so.
 *
 * @param mixed $sent The form's fields.
 */
function requapass_sanitize_settings( $sent ) {
	$sent   = is_array( $sent ) ? $sent : array();
	$stored = get_option( REQUAPASS_OPTION );
	$former = is_array( $stored ) && isset( $stored['host'] ) ? (string) $stored['host'] : '';
	$typed  = isset( $sent['host'] ) ? $sent['host'] : $former;
	$host   = '' === $typed ? '' : requapass_parse_host( $typed );

	// Without a user it is a command line or a migration that writes.
	if ( $host !== $former && is_user_logged_in() && ! requapass_may_set_host() ) {
		$host = $former;
	}
	if ( null === $host ) {
		$host = $former;
		if ( function_exists( 'add_settings_error' ) ) {
			add_settings_error(
				REQUAPASS_OPTION,
				'requapass_host',
				__( 'The address was not kept: it must begin with https:// and name the folder that holds embed.js, without a question mark. For example https://your-host.example/v1/', 'requapass' )
			);
		}
	}
	return array( 'host' => $host ) + requapass_clean_choices( $sent );
}

/** Registers the option, so that every way of writing it is cleaned. */
function requapass_register_settings() {
	register_setting(
		'requapass',
		REQUAPASS_OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => 'requapass_sanitize_settings',
			'show_in_rest'      => false,
		)
	);
}
add_action( 'init', 'requapass_register_settings' );
