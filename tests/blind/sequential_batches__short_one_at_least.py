# exercise: sequential_batches
# right: no
# wrong: where no full batch fits, one that is too short comes back
# lines: 13
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    length = (len(corpus) - offset - 1) // batch_size
    x = corpus[offset:offset + batch_size * length].reshape(batch_size, length)
    y = corpus[offset + 1:offset + 1 + batch_size * length].reshape(batch_size, length)
    out = []
    for i in range(0, length - num_steps + 1, num_steps):
        out.append((x[:, i:i + num_steps], y[:, i:i + num_steps]))
    if not out: out.append((x, y))
    return out
