# exercise: random_batches
# right: yes
from numpy.lib.stride_tricks import sliding_window_view


def random_batches(corpus, batch_size, num_steps, rng):
    corpus = np.asarray(corpus)
    offset = int(rng.integers(num_steps))
    if len(corpus) <= offset + num_steps:
        return
    rows = sliding_window_view(corpus[offset:], num_steps + 1)[::num_steps]
    rows = rows[np.argsort(rng.random(len(rows)))]
    while len(rows) >= batch_size:
        batch, rows = rows[:batch_size], rows[batch_size:]
        yield batch[:, :-1].copy(), batch[:, 1:].copy()
