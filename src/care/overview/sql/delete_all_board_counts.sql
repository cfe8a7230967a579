DELETE FROM board_counts;
