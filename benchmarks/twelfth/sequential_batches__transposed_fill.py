# exercise: sequential_batches
# right: no
# wrong: the text is laid out column by column, as torchtext's time-first layout, so a row jumps by B tokens
# lines: 8
def sequential_batches(corpus, batch_size, num_steps, rng):
    start = int(rng.integers(num_steps))
    n = (len(corpus) - start - 1) // batch_size
    grid = lambda s: corpus[s : s + n * batch_size].reshape(n, batch_size).T
    x, y = grid(start), grid(start + 1)
    return [(x[:, i : i + num_steps], y[:, i : i + num_steps]) for i in range(0, n - num_steps + 1, num_steps)]
