# exercise: random_batches
# right: yes
def random_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into rows and deal them out in random order."""
    corpus = np.asarray(corpus)[rng.integers(num_steps) :]
    if len(corpus) <= num_steps:
        return
    windows = np.lib.stride_tricks.sliding_window_view(corpus, num_steps + 1)[::num_steps]
    deck = rng.permutation(len(windows))
    while len(deck) >= batch_size:
        hand, deck = windows[deck[:batch_size]], deck[batch_size:]
        yield hand[:, :-1], hand[:, 1:]
