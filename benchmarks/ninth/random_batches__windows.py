# exercise: random_batches
# right: yes
def random_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into rows and deal them out in random order."""
    rest = np.asarray(corpus)[int(rng.integers(num_steps)) :]
    if len(rest) <= num_steps:
        return
    windows = np.lib.stride_tricks.sliding_window_view(rest, num_steps + 1)[::num_steps]
    dealt = iter(rng.permutation(len(windows)))
    for hand in zip(*[dealt] * batch_size):
        rows = windows[list(hand)]
        yield rows[:, :-1].copy(), rows[:, 1:].copy()
