# exercise: sequential_batches
# right: no
# wrong: the offset is left out at the start of every long row and not once at the start of the text, so tokens between the rows are lost and at times a batch is missing
# lines: 8, 9
def sequential_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into B long rows and read them side by side, T tokens at a time."""
    offset = int(rng.integers(num_steps))
    length = (len(corpus) - 1) // batch_size
    grid = np.arange(batch_size * length).reshape(batch_size, length)[:, offset:]
    while grid.shape[1] >= num_steps:
        now, grid = np.split(grid, [num_steps], axis=1)
        yield corpus.take(now), corpus.take(now + 1)
