<?php
/**
 * Removes the plugin's only option, on every site of a network. Posts keep their blocks and shortcodes.
 *
 * @package Requapass
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'requapass_settings' );

if ( is_multisite() ) {
	$requapass_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $requapass_sites as $requapass_site ) {
		switch_to_blog( $requapass_site );
		delete_option( 'requapass_settings' );
		restore_current_blog();
	}
}
