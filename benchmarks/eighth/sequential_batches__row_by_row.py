# exercise: sequential_batches
# right: no
# wrong: each long row is shifted within itself, so its last token is lost as an input and a batch that would fit may be missing
# lines: 11
def sequential_batches(corpus, batch_size, num_steps, rng):
    text = np.asarray(corpus)[rng.integers(0, num_steps) :]
    size = len(text) // batch_size
    streams = [text[b * size : (b + 1) * size] for b in range(batch_size)]

    def windows(stream):
        x, y = stream[:-1], stream[1:]
        for s in range(0, len(x) - num_steps + 1, num_steps):
            yield x[s : s + num_steps], y[s : s + num_steps]

    for pieces in zip(*(windows(s) for s in streams)):
        xs, ys = zip(*pieces)
        yield np.array(xs), np.array(ys)
