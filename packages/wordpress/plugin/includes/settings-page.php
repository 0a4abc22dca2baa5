<?php
/**
 * Settings → Requapass: one form. WordPress's own options.php receives it, with its nonce and its check of rights.
 *
 * @package Requapass
 */

defined( 'ABSPATH' ) || exit;

/** Adds the page to the menu. */
function requapass_add_settings_page() {
	add_options_page( 'Requapass', 'Requapass', 'manage_options', 'requapass', 'requapass_print_settings_page' );
}
add_action( 'admin_menu', 'requapass_add_settings_page' );

/**
 * A way from the list of plugins to the settings.
 *
 * @param array $links Those that are there.
 */
function requapass_add_settings_link( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=requapass' ) ), esc_html__( 'Settings', 'requapass' ) );
	return array_merge( array( $link ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( REQUAPASS_FILE ), 'requapass_add_settings_link' );

/** Declares the form's fields. */
function requapass_add_fields() {
	add_settings_section( 'requapass', '', '__return_null', 'requapass' );
	$fields = array(
		'host'  => array( __( 'Address of the Requapass folder', 'requapass' ), 'requapass_print_host_field' ),
		'lang'  => array( __( 'Language', 'requapass' ), 'requapass_print_choice_field' ),
		'theme' => array( __( 'Colours of the game', 'requapass' ), 'requapass_print_choice_field' ),
	);
	foreach ( $fields as $name => $field ) {
		add_settings_field(
			"requapass-$name",
			$field[0],
			$field[1],
			'requapass',
			'requapass',
			array(
				'label_for' => "requapass-$name",
				'name'      => $name,
			)
		);
	}
}
add_action( 'admin_init', 'requapass_add_fields' );

/** The field for the folder. */
function requapass_print_host_field() {
	printf(
		'<input type="url" class="regular-text code" id="requapass-host" name="%s[host]" value="%s" placeholder="https://your-host.example/v1/" aria-describedby="requapass-host-help"%s>',
		esc_attr( REQUAPASS_OPTION ),
		esc_attr( requapass_settings()['host'] ),
		disabled( requapass_may_set_host(), false, false )
	);
	echo '<p class="description" id="requapass-host-help">';
	if ( requapass_is_host_fixed() ) {
		esc_html_e( 'Fixed by REQUAPASS_HOST in wp-config.php.', 'requapass' );
	} elseif ( ! requapass_may_set_host() ) {
		esc_html_e( 'Scripts of your pages will come from there: only who may write scripts on this site can change it. On a network that is a super administrator.', 'requapass' );
	} else {
		esc_html_e( 'The folder that holds embed.js and game.html. Scripts of your pages will come from there: name only a host you trust.', 'requapass' );
	}
	echo '</p>';
}

/**
 * A field with a few choices.
 *
 * @param array $field Its `name`.
 */
function requapass_print_choice_field( $field ) {
	$name    = $field['name'];
	$choices = array(
		'lang'  => array(
			''   => __( 'The one of the page', 'requapass' ),
			'fr' => 'Français',
			'nl' => 'Nederlands',
			'en' => 'English',
		),
		'theme' => array(
			''      => __( 'As on the visitor’s device', 'requapass' ),
			'light' => __( 'Light', 'requapass' ),
			'dark'  => __( 'Dark', 'requapass' ),
		),
	);
	printf( '<select id="requapass-%1$s" name="%2$s[%1$s]">', esc_attr( $name ), esc_attr( REQUAPASS_OPTION ) );
	foreach ( $choices[ $name ] as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( requapass_settings()[ $name ], $value, false ), esc_html( $label ) );
	}
	echo '</select>';
}

/** Prints the page. */
function requapass_print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$host = requapass_settings()['host'];
	echo '<div class="wrap"><h1>Requapass</h1><form action="options.php" method="post">';
	settings_fields( 'requapass' );
	do_settings_sections( 'requapass' );
	submit_button();
	echo '</form>';
	if ( '' !== $host ) {
		printf( '<p><a href="%s">%s</a></p>', esc_url( $host . 'game.html' ), esc_html__( 'Try the game at this address', 'requapass' ) );
	}
	printf( '<h2>%s</h2><p>%s</p>', esc_html__( 'In a page', 'requapass' ), esc_html__( 'Insert one of the three Requapass blocks, paste the address of a Requapass page on a line of its own, or write a shortcode:', 'requapass' ) );
	echo '<p><code>[requapass_game lang="fr"]</code> <code>[requapass_map]</code> <code>[requapass_badges src="https://…/badges.json"]</code></p></div>';
}
