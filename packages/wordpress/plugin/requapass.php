<?php
/**
 * Plugin Name:       Requapass
 * Description:       A game about volunteering, a map of competences and badges, from the address of your choice: three blocks, three shortcodes, pasted links.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       requapass
 * Domain Path:       /languages
 *
 * Loads the parts and says when each begins. Knows nothing of what they do.
 *
 * @package Requapass
 */

defined( 'ABSPATH' ) || exit;

define( 'REQUAPASS_VERSION', '0.1.0' );
define( 'REQUAPASS_FILE', __FILE__ );

require_once __DIR__ . '/includes/host.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/visitor-texts.php';
require_once __DIR__ . '/includes/markup.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/shortcodes.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/links.php';

if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-page.php';
}

/** Reads the translations that come with the plugin. */
function requapass_load_translations() {
	load_plugin_textdomain( 'requapass', false, dirname( plugin_basename( REQUAPASS_FILE ) ) . '/languages' );
}
add_action( 'init', 'requapass_load_translations', 1 );
