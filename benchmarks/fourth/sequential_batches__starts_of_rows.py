# exercise: sequential_batches
# right: yes

def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    length = (len(corpus) - offset - 1) // batch_size
    places = (offset + length * np.arange(batch_size))[:, None] + np.arange(num_steps)[None, :]
    return [
        (corpus[places + first], corpus[places + first + 1])
        for first in range(0, length - num_steps + 1, num_steps)
    ]
