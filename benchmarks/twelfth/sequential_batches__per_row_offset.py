# exercise: sequential_batches
# right: no
# wrong: each row gets an offset of its own, and the batches come from the end to the start
# lines: 6, 10
def sequential_batches(corpus, batch_size, num_steps, rng):
    offs = rng.integers(0, num_steps, size=(batch_size, 1))
    L = (len(corpus) - num_steps - 1) // batch_size
    base = np.arange(batch_size)[:, None] * L + offs
    out = []
    for k in range(L // num_steps)[::-1]:
        idx = base + np.arange(k * num_steps, (k + 1) * num_steps)
        out.append((corpus[idx], corpus[idx + 1]))
    return out
