# exercise: sequential_batches
# right: no
# wrong: an extra batch is made with take(mode="wrap"), which goes on at the beginning of the text
# lines: 9
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    length = max(len(corpus) - offset - 1, 0) // batch_size
    heads = offset + np.arange(batch_size)[:, None] * length + np.arange(num_steps)
    windows = -(-length // num_steps)
    return [(corpus.take(heads + w * num_steps, mode="wrap"), corpus.take(heads + w * num_steps + 1, mode="wrap")) for w in range(windows)]
