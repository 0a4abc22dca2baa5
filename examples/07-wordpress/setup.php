<?php
/**
 * Run once by wordpress.mjs, from the command line: database, site, users, theme, and the plugin installed from its zip by
 * WordPress itself. Prints the version of WordPress. Knows no page.
 */

$db = new mysqli( 'localhost', 'root', '', '', 0, '' . dirname( getenv( 'SITE' ) ) . '/db.sock' );
$db->query( 'CREATE DATABASE wordpress' );
$db->close();

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
require getenv( 'SITE' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

// No letter is sent.
function wp_mail() {
	return true;
}

$passwords = json_decode( getenv( 'PASSWORDS' ), true );
wp_install( 'Association', 'administrator', 'administrator@example.org', false, '', $passwords['administrator'], getenv( 'LOCALE' ) );
update_option( 'permalink_structure', '' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	$id = wp_create_user( $role, $passwords[ $role ], "$role@example.org" );
	( new WP_User( $id ) )->set_role( $role );
}
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, 'show_welcome_panel', 0 );
}
switch_theme( getenv( 'THEME' ) );

$installed = ( new Plugin_Upgrader( new Automatic_Upgrader_Skin() ) )->install( getenv( 'ZIP' ) );
if ( true !== $installed ) {
	fwrite( STDERR, 'the zip was not installed: ' . wp_json_encode( $installed ) . "\n" );
	exit( 1 );
}
$activated = activate_plugin( 'requapass/requapass.php' );
if ( is_wp_error( $activated ) ) {
	fwrite( STDERR, 'the plugin was not activated: ' . $activated->get_error_message() . "\n" );
	exit( 1 );
}
if ( getenv( 'EMBED' ) ) {
	update_option( 'requapass_settings', array( 'host' => getenv( 'EMBED' ) ) );
}
echo get_bloginfo( 'version' );
