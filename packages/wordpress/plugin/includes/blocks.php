<?php
/**
 * The three blocks: drawn by the server on the page, by a card in the editor, which loads neither the game nor anything else
 * of the folder. Knows nothing of how an element is written.
 *
 * @package Requapass
 */

defined( 'ABSPATH' ) || exit;

/** Registers the editor's files and the blocks. */
function requapass_register_blocks() {
	$editor = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' );
	wp_register_script( 'requapass-editor', plugins_url( 'blocks/editor.js', REQUAPASS_FILE ), $editor, REQUAPASS_VERSION, true );
	wp_register_style( 'requapass-editor', plugins_url( 'blocks/editor.css', REQUAPASS_FILE ), array( 'dashicons' ), REQUAPASS_VERSION );
	foreach ( array_keys( REQUAPASS_ELEMENTS ) as $element ) {
		register_block_type(
			dirname( REQUAPASS_FILE ) . "/blocks/$element",
			array(
				'render_callback' => static function ( $attributes ) use ( $element ) {
					$html = requapass_element_html( $element, $attributes );
					return '' === $html || is_feed() ? $html : '<div ' . get_block_wrapper_attributes() . ">$html</div>";
				},
			)
		);
	}
}
add_action( 'init', 'requapass_register_blocks' );

/** Hands the editor its texts and fields. */
function requapass_describe_blocks() {
	$host   = requapass_settings()['host'];
	$fields = array();
	foreach ( array_keys( REQUAPASS_ELEMENTS ) as $element ) {
		$fields[ $element ] = array_map( 'requapass_describe_field', array_keys( requapass_attributes( $element ) ), requapass_attributes( $element ) );
	}
	$description = array(
		'host'     => $host,
		'fields'   => $fields,
		'pages'    => wp_list_pluck( REQUAPASS_ELEMENTS, 'page' ),
		'settings' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=requapass' ) : '',
		'texts'    => array(
			'options'  => __( 'Options', 'requapass' ),
			'preview'  => __( 'Visitors see it on the published page. Here it stays quiet.', 'requapass' ),
			'look'     => __( 'Look at it in a new tab', 'requapass' ),
			'missing'  => __( 'Requapass does not know yet where its folder lies; visitors see nothing here.', 'requapass' ),
			'sayWhere' => __( 'Say where', 'requapass' ),
		),
	);
	wp_add_inline_script( 'requapass-editor', 'window.requapassBlocks = ' . wp_json_encode( $description, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'requapass_describe_blocks' );

/**
 * One attribute as the editor's sidebar shows it.
 *
 * @param string $name   Attribute of a block.
 * @param array  $schema From {@see requapass_attributes()}.
 */
function requapass_describe_field( $name, array $schema ) {
	$labels = requapass_field_labels();
	$values = requapass_value_labels();
	$field  = array(
		'name'  => $name,
		'type'  => 'boolean' === $schema['type'] ? 'toggle' : ( isset( $schema['enum'] ) ? 'choice' : 'text' ),
		'label' => $labels[ $name ][0],
		'help'  => $labels[ $name ][1],
	);
	foreach ( isset( $schema['enum'] ) ? $schema['enum'] : array() as $value ) {
		$field['choices'][] = array(
			'value' => $value,
			'label' => $values[ $value ],
		);
	}
	return $field;
}

/** Label and help of each attribute. */
function requapass_field_labels() {
	return array(
		'lang'        => array( __( 'Language', 'requapass' ), '' ),
		'theme'       => array( __( 'Colours', 'requapass' ), '' ),
		'title'       => array( __( 'Title', 'requapass' ), __( 'For a game with its own content.', 'requapass' ) ),
		'content'     => array( __( 'Own content', 'requapass' ), __( 'Address of a folder with a pack.json. Empty: La Passerelle.', 'requapass' ) ),
		'autostart'   => array( __( 'Start without a click', 'requapass' ), __( 'When the game comes near the screen.', 'requapass' ) ),
		'resume'      => array( __( 'Saved game', 'requapass' ), '' ),
		'id'          => array( __( 'Name on the page', 'requapass' ), __( 'One word. Only needed where several of a kind stand on one page.', 'requapass' ) ),
		'for'         => array( __( 'Game it follows', 'requapass' ), __( 'Its name on the page. Empty: the game of the same page.', 'requapass' ) ),
		'src'         => array( __( 'Address of a file', 'requapass' ), __( 'A JSON file that anybody may read.', 'requapass' ) ),
		'view'        => array( __( 'View', 'requapass' ), '' ),
		'mode'        => array( __( 'What it is for', 'requapass' ), '' ),
		'contentBase' => array( __( 'Content of the game', 'requapass' ), __( 'Only for a game with its own content: the same address.', 'requapass' ) ),
		'map'         => array( __( 'Map it belongs to', 'requapass' ), __( 'Its name on the page: badges then lead to their competences.', 'requapass' ) ),
		'readonly'    => array( __( 'Visitors add nothing', 'requapass' ), '' ),
	);
}

/** Label of each value a writer can choose from; '' is the absence of a choice. */
function requapass_value_labels() {
	return array(
		''        => __( 'As usual', 'requapass' ),
		'fr'      => 'Français',
		'nl'      => 'Nederlands',
		'en'      => 'English',
		'light'   => __( 'Light', 'requapass' ),
		'dark'    => __( 'Dark', 'requapass' ),
		'auto'    => __( 'As on the visitor’s device', 'requapass' ),
		'never'   => __( 'Begin anew each time', 'requapass' ),
		'map'     => __( 'Map', 'requapass' ),
		'cards'   => __( 'Cards', 'requapass' ),
		'table'   => __( 'Table', 'requapass' ),
		'show'    => __( 'Show a map', 'requapass' ),
		'self'    => __( 'Place oneself, without the game', 'requapass' ),
		'confirm' => __( 'Confirm what somebody else asks', 'requapass' ),
	);
}
