# exercise: random_batches
# right: no
# wrong: rng.permuted shuffles every column of the rows by itself, so the rows are no pieces of the text any more
# name: columns-shuffled
# lines: 10
def random_batches(corpus, batch_size, num_steps, rng):
    corpus = corpus[rng.integers(num_steps) :]
    n = max((len(corpus) - 1) // num_steps, 0)
    places = np.arange(n * num_steps).reshape(n, num_steps)
    places = rng.permuted(places, axis=0)
    full = n - n % batch_size
    for start in range(0, full, batch_size):
        at = places[start : start + batch_size]
        yield corpus[at], corpus[at + 1]
