# exercise: random_batches
# right: no
# wrong: takes one row too few where the last target is the text's last token
# lines: 7
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    rows = max((len(corpus) - offset - 2) // num_steps, 0)
    starts = offset + num_steps * rng.permutation(rows)
    out = []
    while len(starts) >= batch_size:
        at = starts[:batch_size, None] + np.arange(num_steps)
        out.append((corpus[at], corpus[at + 1]))
        starts = starts[batch_size:]
    return out
