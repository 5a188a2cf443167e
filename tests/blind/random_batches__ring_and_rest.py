# exercise: random_batches
# right: no
# wrong: the targets are the text rolled by one, so the last token of the text may be an input with the first token of the text as its target; and a last batch that is not full is handed out
# lines: 7, 9, 16
# name: text-goes-round, short-batch-kept
def random_batches(corpus, batch_size, num_steps, rng):
    follows = np.roll(corpus, -1)
    offset = rng.integers(0, num_steps)
    num_rows = (len(corpus) - offset) // num_steps
    end = offset + num_rows * num_steps
    X = corpus[offset:end].reshape(num_rows, num_steps)
    Y = follows[offset:end].reshape(num_rows, num_steps)
    order = rng.permutation(num_rows)
    return [
        (X[order[i : i + batch_size]], Y[order[i : i + batch_size]])
        for i in range(0, num_rows, batch_size)
    ]
