# exercise: random_batches
# right: no
# wrong: the inputs are cut out with strides of 8 bytes, whatever the dtype
# lines: 13
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    n = (len(corpus) - offset - 1) // num_steps
    starts = offset + num_steps * np.arange(n)
    rng.shuffle(starts)
    out = []
    for i in range(0, n - batch_size + 1, batch_size):
        at = starts[i:i + batch_size][:, None] + np.arange(num_steps)
        out.append((np.lib.stride_tricks.as_strided(corpus, (len(corpus) - num_steps, num_steps), (8, 8))[at[:, 0]], corpus[at + 1]))
    return out
