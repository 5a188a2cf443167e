# exercise: sequential_batches
# right: no
# wrong: The offset is drawn anew for every batch, so rows do not go on where they ended and tokens come twice.
# lines: 10
def sequential_batches(corpus, batch_size, num_steps, rng):
    length = (len(corpus) - num_steps) // batch_size
    begins = length * np.arange(batch_size)
    batches = []
    for window in range(length // num_steps):
        offset = rng.integers(num_steps)
        places = np.add.outer(begins + offset + window * num_steps, np.arange(num_steps))
        batches.append((corpus[places], corpus[places + 1]))
    return batches
