# exercise: random_batches
# right: no
# wrong: the row that just fits is left out, and a last batch that is not full is handed out too
# lines: 7, 10
def random_batches(corpus, batch_size, num_steps, rng):
    first = rng.integers(0, num_steps)
    starts = list(range(first, len(corpus) - num_steps - 1, num_steps))
    rng.shuffle(starts)
    batches = []
    while starts:
        now, starts = starts[:batch_size], starts[batch_size:]
        x = np.array([corpus[s : s + num_steps] for s in now])
        t = np.array([corpus[s + 1 : s + num_steps + 1] for s in now])
        batches.append((x, t))
    return batches
