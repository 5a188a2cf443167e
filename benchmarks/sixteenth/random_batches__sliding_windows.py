# exercise: random_batches
# right: yes
def random_batches(corpus, batch_size, num_steps, rng):
    tail = corpus[rng.integers(num_steps) :]
    if len(tail) <= num_steps:
        return
    windows = np.lib.stride_tricks.sliding_window_view(tail, num_steps + 1)[::num_steps]
    deck = iter(rng.permutation(len(windows)))
    for hand in zip(*[deck] * batch_size):
        rows = windows[list(hand)]
        yield rows[:, :-1].copy(), rows[:, 1:].copy()
