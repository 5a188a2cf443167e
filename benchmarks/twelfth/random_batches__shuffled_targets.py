# exercise: random_batches
# right: no
# wrong: inputs and targets are shuffled by two draws, so they do not belong together
# lines: 10
def random_batches(corpus, batch_size, num_steps, rng):
    off = int(rng.integers(num_steps))
    n = (len(corpus) - off - 1) // num_steps
    xs = corpus[off : off + n * num_steps].reshape(n, num_steps)
    ys = corpus[off + 1 : off + 1 + n * num_steps].reshape(n, num_steps)
    xs, ys = rng.permutation(xs), rng.permutation(ys)
    cut = range(0, n - batch_size + 1, batch_size)
    return [(xs[i : i + batch_size], ys[i : i + batch_size]) for i in cut]
