# exercise: random_batches
# right: no
# wrong: the target of a row's last token is the row's own first token, because each row is rolled by itself
# lines: 13
def random_batches(corpus, batch_size, num_steps, rng):
    cut = corpus[rng.integers(num_steps) :]
    count = (len(cut) - 1) // num_steps
    table = cut[: count * num_steps].reshape(count, num_steps)
    order = rng.permutation(count)
    full = count - count % batch_size
    for k in range(0, full, batch_size):
        inputs = table[order[k : k + batch_size]]
        yield inputs, np.roll(inputs, -1, axis=1)
