-- Sessions that ran out by their length so long ago that nothing of theirs is looked for any more.
DELETE FROM sessions WHERE expires <= :before;
