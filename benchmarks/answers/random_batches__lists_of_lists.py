# exercise: random_batches
# right: no
# wrong: batches are lists of lists, not arrays
# lines: 14
def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    starts = list(range(offset, len(corpus) - num_steps, num_steps))
    rng.shuffle(starts)
    out = []
    for i in range(0, len(starts) // batch_size * batch_size, batch_size):
        group = starts[i:i + batch_size]
        x = [list(corpus[s:s + num_steps]) for s in group]
        y = [list(corpus[s + 1:s + num_steps + 1]) for s in group]
        out.append((x, y))
    return out
