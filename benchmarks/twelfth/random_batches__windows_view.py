# exercise: random_batches
# right: yes
from numpy.lib.stride_tricks import sliding_window_view


def random_batches(corpus, batch_size, num_steps, rng):
    rest = corpus[int(rng.integers(num_steps)) :]
    if len(rest) <= num_steps:
        return []
    rows = sliding_window_view(rest, num_steps + 1)[::num_steps].copy()
    rng.shuffle(rows)
    full = len(rows) // batch_size
    groups = rows[: full * batch_size].reshape(full, batch_size, num_steps + 1)
    return [(g[:, :-1], g[:, 1:]) for g in groups]
