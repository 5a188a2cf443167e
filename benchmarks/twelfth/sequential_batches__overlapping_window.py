# exercise: sequential_batches
# right: no
# wrong: the window moves on by one token less than its width, so a token is an input twice
# lines: 14
def sequential_batches(corpus, batch_size, num_steps, rng):
    o = int(rng.integers(num_steps))
    L = (len(corpus) - o - 1) // batch_size
    bounds = [o + b * L for b in range(batch_size)]
    at, batches = 0, []
    while at + num_steps <= L:
        inp = np.stack([corpus[s + at : s + at + num_steps] for s in bounds])
        tgt = np.stack([corpus[s + at + 1 : s + at + num_steps + 1] for s in bounds])
        batches.append((inp, tgt))
        at += max(num_steps - 1, 1)
    return batches
