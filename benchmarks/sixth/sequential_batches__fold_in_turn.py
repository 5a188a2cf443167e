# exercise: sequential_batches
# right: no
# wrong: The rows of a batch are consecutive pieces of one stretch, so row b does not go on where row b of the batch before ended.
# lines: 10
def sequential_batches(corpus, batch_size, num_steps, rng):
    pos = int(rng.integers(num_steps))
    need = batch_size * num_steps
    while pos + need + 1 <= len(corpus):
        piece = corpus[pos : pos + need + 1]
        yield piece[:-1].reshape(batch_size, num_steps), piece[1:].reshape(batch_size, num_steps)
        pos += need
