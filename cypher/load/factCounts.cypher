// Counts, for each source, the nodes and links that name it.
INCLUDE shared/factCounts
SET source.factCount = facts
