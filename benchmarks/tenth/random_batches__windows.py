# exercise: random_batches
# right: yes
def random_batches(corpus, batch_size, num_steps, rng):
    """Cut a text into rows and deal them out in random order."""
    rest = corpus[int(rng.integers(num_steps)) :]
    if len(rest) <= num_steps:
        return
    rows = np.lib.stride_tricks.sliding_window_view(rest, num_steps + 1)[::num_steps]
    deck = list(rng.permutation(len(rows)))
    while len(deck) >= batch_size:
        hand = rows[[deck.pop() for _ in range(batch_size)]]
        yield hand[:, :-1].copy(), hand[:, 1:].copy()
