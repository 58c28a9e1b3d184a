import { expect, test } from '@playwright/test';

test('the front page answers, and says what it is', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/Démarche/);
});
