# exercise: random_batches
# right: yes
def random_batches(corpus, batch_size, num_steps, rng):
    corpus = np.asarray(corpus)
    offset = int(rng.integers(num_steps))
    if len(corpus) - offset <= num_steps:
        return
    windows = np.lib.stride_tricks.sliding_window_view(corpus[offset:], num_steps + 1)
    dealt = rng.permutation(windows[::num_steps], axis=0)
    while len(dealt) >= batch_size:
        batch, dealt = np.split(dealt, [batch_size])
        yield batch[:, :-1].copy(), batch[:, 1:].copy()
