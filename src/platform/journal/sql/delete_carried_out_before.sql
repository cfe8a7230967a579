DELETE FROM idempotency WHERE recorded < :before;
