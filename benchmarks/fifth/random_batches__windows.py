# exercise: random_batches
# right: yes
def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    text = np.asarray(corpus)[offset:]
    if len(text) <= num_steps:
        return []
    rows = np.lib.stride_tricks.sliding_window_view(text, num_steps + 1)[::num_steps]
    rows = rows[rng.permutation(len(rows))]
    full = len(rows) // batch_size
    dealt = rows[: full * batch_size].reshape(full, batch_size, num_steps + 1)
    return [(batch[:, :-1].copy(), batch[:, 1:].copy()) for batch in dealt]
