# exercise: random_batches
# right: no
# wrong: The targets are the token numbers plus one and not the tokens that come next in the text.
# lines: 12
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    num_rows = (len(corpus) - offset - 1) // num_steps
    starts = offset + num_steps * rng.permutation(max(num_rows, 0))
    out = []
    for i in range(0, len(starts) - batch_size + 1, batch_size):
        inputs = np.stack([corpus[s : s + num_steps] for s in starts[i : i + batch_size]])
        targets = inputs + 1
        out.append((inputs, targets))
    return out
