# exercise: random_batches
# right: yes
from numpy.lib.stride_tricks import sliding_window_view


def random_batches(corpus, batch_size, num_steps, rng):
    rest = np.asarray(corpus)[int(rng.integers(num_steps)) :]
    if len(rest) <= num_steps:
        return
    rows = rng.permutation(sliding_window_view(rest, num_steps + 1)[::num_steps], axis=0)
    while len(rows) >= batch_size:
        batch, rows = rows[:batch_size], rows[batch_size:]
        yield batch[:, :-1].copy(), batch[:, 1:].copy()
