# exercise: sequential_batches
# right: no
# wrong: The next B * T tokens are folded into B rows, so row b goes on where another row ended.
# lines: 11, 12
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    size = batch_size * num_steps
    batches = []
    for start in range(offset, len(corpus) - size, size):
        chunk = corpus[start : start + size + 1]
        inputs = chunk[:-1].reshape(batch_size, num_steps)
        targets = chunk[1:].reshape(batch_size, num_steps)
        batches.append((inputs, targets))
    return batches
