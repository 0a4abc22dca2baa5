<?php
/**
 * The few words visitors read where no script runs, in the language of the element rather than that of the person who wrote
 * the page. What writers and administrators read is translated by WordPress itself.
 *
 * @package Requapass
 */

defined( 'ABSPATH' ) || exit;

const REQUAPASS_VISITOR_TEXTS = array(
	'fr' => array(
		'game'   => 'Jouer à La Passerelle',
		'map'    => 'Voir la carte des compétences',
		'badges' => 'Voir les badges',
		'self'   => 'Faire le point sur ses compétences',
	),
	'nl' => array(
		'game'   => 'De Loopbrug spelen',
		'map'    => 'De competentiekaart bekijken',
		'badges' => 'De badges bekijken',
		'self'   => 'Zelf je competenties inschatten',
	),
	'en' => array(
		'game'   => 'Play The Footbridge',
		'map'    => 'See the competence map',
		'badges' => 'See the badges',
		'self'   => 'Place yourself on the map',
	),
);

/**
 * The language an element will speak: its own, else the site's where it is one of ours, else French, as the elements do.
 *
 * @param string $lang Language that was asked for, or ''.
 */
function requapass_visitor_language( $lang ) {
	if ( in_array( $lang, REQUAPASS_LANGUAGES, true ) ) {
		return $lang;
	}
	$site = substr( strtolower( get_bloginfo( 'language' ) ), 0, 2 );
	return in_array( $site, REQUAPASS_LANGUAGES, true ) ? $site : 'fr';
}
