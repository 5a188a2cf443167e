# exercise: random_batches
# right: yes
def random_batches(corpus, batch_size, num_steps, rng):
    rest = np.asarray(corpus)[int(rng.integers(num_steps)) :]
    if len(rest) <= num_steps:
        return
    windows = np.lib.stride_tricks.sliding_window_view(rest, num_steps + 1)[::num_steps]
    deck = iter(windows[rng.permutation(len(windows))])
    for group in zip(*[deck] * batch_size):
        rows = np.stack(group)
        yield rows[:, :-1], rows[:, 1:]
