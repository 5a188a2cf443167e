# exercise: random_batches
# right: yes
def random_batches(corpus, batch_size, num_steps, rng):
    B, T = batch_size, num_steps
    offset = rng.integers(T, endpoint=False)
    rows = (corpus.size - offset - 1) // T
    full = max(rows, 0) // B
    order = rng.random(max(rows, 0)).argsort()[: full * B]
    places = (order * T + offset).reshape(full, B, 1) + np.arange(T)
    return zip(corpus.take(places), corpus.take(places + 1))
