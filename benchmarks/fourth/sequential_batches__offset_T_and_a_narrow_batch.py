# exercise: sequential_batches
# right: no
# wrong: the offset may be T, and the last window is handed out though it is narrower than T
# lines: 7, 12

def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps, endpoint=True)
    length = (len(corpus) - offset - 1) // batch_size
    inputs, targets = (
        corpus[s : s + batch_size * length].reshape(batch_size, length) for s in (offset, offset + 1)
    )
    edges = range(num_steps, length, num_steps)
    return list(zip(np.split(inputs, edges, axis=1), np.split(targets, edges, axis=1)))
