# exercise: sequential_batches
# right: no
# wrong: The next B times T tokens are folded into B rows, so a row goes on where the row above it ended and not where the same row of the batch before ended.
# lines: 10, 11
def sequential_batches(corpus, batch_size, num_steps, rng):
    pos = int(rng.integers(0, num_steps))
    size = batch_size * num_steps
    while pos + size + 1 <= len(corpus):
        piece = corpus[pos : pos + size + 1]
        inputs = piece[:-1].reshape(batch_size, num_steps)
        targets = piece[1:].reshape(batch_size, num_steps)
        yield inputs, targets
        pos += size
