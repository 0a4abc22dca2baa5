/** Opens the partner's page and starts the game; resolves once its stage shows something. */
export async function openGame(page, url) {
  await page.goto(url);
  await page.locator('requapass-game [part="play"]').click();
  await page
    .frameLocator('requapass-game iframe')
    .locator('.stage canvas')
    .waitFor({ state: 'visible', timeout: 60_000 });
}
