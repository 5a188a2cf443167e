# exercise: random_batches
# right: yes
from numpy.lib.stride_tricks import sliding_window_view


def random_batches(corpus, batch_size, num_steps, rng):
    skip = int(rng.integers(num_steps))
    text = np.asarray(corpus)[skip:]
    if len(text) <= num_steps:
        return
    rows = sliding_window_view(text, num_steps + 1)[::num_steps]
    rows = rows[np.argsort(rng.random(len(rows)), kind="stable")]
    while len(rows) >= batch_size:
        batch, rows = rows[:batch_size], rows[batch_size:]
        yield batch[:, :-1].copy(), batch[:, 1:].copy()
