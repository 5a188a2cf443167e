# exercise: random_batches
# right: no
# wrong: the targets are each row rolled by one: the last target of a row is its own first token
# lines: 14

def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    num_rows = (len(corpus) - 1 - offset) // num_steps
    rows = corpus[offset : offset + num_rows * num_steps].reshape(num_rows, num_steps)
    rows = rows[rng.permutation(num_rows)]
    out = []
    for b in range(num_rows // batch_size):
        x = rows[b * batch_size : (b + 1) * batch_size]
        y = np.roll(x, -1, axis=1)
        out.append((x, y))
    return out
