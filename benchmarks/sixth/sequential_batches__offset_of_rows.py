# exercise: sequential_batches
# right: no
# wrong: The offset is drawn below batch_size and not below num_steps, and a last batch that fits exactly is left out.
# lines: 6, 12
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, batch_size)
    num_tokens = ((len(corpus) - offset - 1) // batch_size) * batch_size
    Xs = corpus[offset : offset + num_tokens].reshape(batch_size, -1)
    Ys = corpus[offset + 1 : offset + 1 + num_tokens].reshape(batch_size, -1)
    result = []
    i = 0
    while i + num_steps < Xs.shape[1]:
        result.append((Xs[:, i : i + num_steps], Ys[:, i : i + num_steps]))
        i += num_steps
    return result
