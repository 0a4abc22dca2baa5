/**
 * The three blocks in the editor: a card instead of the element, and its options in the sidebar. Plain script, as it is
 * installed without a build. Texts and fields come from blocks.php; draws nothing of the published page.
 */
(function (wp, description) {
  'use strict';
  const el = wp.element.createElement;
  const { registerBlockType, createBlock } = wp.blocks;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { ExternalLink, Notice, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } =
    wp.components;
  const { host, fields, pages, texts, settings } = description;
  const htmlName = (name) => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());

  function control(field, attributes, setAttributes) {
    const shared = {
      key: field.name,
      label: field.label,
      help: field.help || undefined,
      onChange: (value) => setAttributes({ [field.name]: value }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (field.type === 'toggle') {
      const { __next40pxDefaultSize, ...rest } = shared;
      return el(ToggleControl, { ...rest, checked: attributes[field.name] === true });
    }
    const value = attributes[field.name] || '';
    return field.type === 'choice'
      ? el(SelectControl, { ...shared, value, options: field.choices })
      : el(TextControl, { ...shared, value });
  }

  /** What was chosen, in the words of the sidebar. */
  function chosen(element, attributes) {
    return fields[element]
      .filter(({ name }) => attributes[name])
      .map(({ name, label, type, choices }) => {
        const choice = choices && choices.find(({ value }) => value === attributes[name]);
        const words = type === 'toggle' ? '' : choice ? choice.label : attributes[name];
        return el('li', { key: name }, el('strong', null, label), ' ', words);
      });
  }

  function address(element, { lang, theme, content }) {
    const query = new URLSearchParams(Object.entries({ lang, theme, content }).filter(([, value]) => value));
    return host + pages[element] + (String(query) === '' ? '' : '?' + query);
  }

  const edit = (element) =>
    function Edit({ name, attributes, setAttributes }) {
      const type = wp.blocks.getBlockType(name);
      const missing = el(
        Notice,
        { status: 'warning', isDismissible: false },
        texts.missing + ' ',
        settings && el('a', { href: settings }, texts.sayWhere),
      );
      const lines = chosen(element, attributes);
      return el(
        'div',
        useBlockProps(),
        el(
          InspectorControls,
          null,
          el(
            PanelBody,
            { title: texts.options },
            fields[element].map((field) => control(field, attributes, setAttributes)),
          ),
        ),
        el(
          Placeholder,
          {
            icon: type.icon.src,
            label: type.title,
            instructions: texts.preview,
            className: 'requapass-card',
          },
          lines.length > 0 && el('ul', { className: 'requapass-card__choices' }, lines),
          host ? el(ExternalLink, { href: address(element, attributes) }, texts.look) : missing,
        ),
      );
    };

  /** `[requapass_map for="jeu"]` becomes a block when it is pasted. */
  function fromShortcode(element) {
    const attributes = Object.fromEntries(
      fields[element].map(({ name, type }) => [
        name,
        {
          type: type === 'toggle' ? 'boolean' : 'string',
          shortcode: ({ named, numeric }) => {
            const value = named[htmlName(name)];
            if (type !== 'toggle') return value;
            return ['1', 'true', 'yes'].includes(value) || numeric.includes(htmlName(name));
          },
        },
      ]),
    );
    return { type: 'shortcode', tag: 'requapass_' + element, attributes };
  }

  /** The game's address, alone on its line. Other pages of the folder stay WordPress's own embeds. */
  const fromLink = {
    type: 'raw',
    // Before WordPress's own embed, which has 10.
    priority: 5,
    isMatch: (node) =>
      host !== '' &&
      node.nodeName === 'P' &&
      /^\s*\S+\s*$/.test(node.textContent) &&
      node.textContent.trim().split(/[?#]/)[0] === host + pages.game,
    transform: (node) => {
      const query = new URL(node.textContent.trim()).searchParams;
      return createBlock('requapass/game', {
        ...Object.fromEntries(['lang', 'theme', 'content'].map((name) => [name, query.get(name) || ''])),
        autostart: query.get('autostart') === '1',
        resume: query.get('resume') === '0' ? 'never' : '',
      });
    },
  };

  for (const element of Object.keys(fields)) {
    registerBlockType('requapass/' + element, {
      edit: edit(element),
      // The server draws it.
      save: () => null,
      transforms: { from: [fromShortcode(element), ...(element === 'game' ? [fromLink] : [])] },
    });
  }
})(window.wp, window.requapassBlocks);
