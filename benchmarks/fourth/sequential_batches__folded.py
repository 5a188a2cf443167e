# exercise: sequential_batches
# right: no
# wrong: takes the next B * T tokens and folds them into B rows: row b goes on where row b - 1 of the same batch ended
# lines: 9, 11

def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    size = batch_size * num_steps
    for first in range(offset, len(corpus) - size, size):
        block = corpus[first : first + size + 1]
        yield block[:-1].reshape(batch_size, num_steps), block[1:].reshape(batch_size, num_steps)
