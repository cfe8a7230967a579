DELETE FROM today_counts;
