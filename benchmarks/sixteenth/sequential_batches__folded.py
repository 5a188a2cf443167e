# exercise: sequential_batches
# right: no
# wrong: the next B * T tokens are folded into B rows, so that a row goes on where the row above it ended and not where it ended itself
# lines: 11, 12
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    block = batch_size * num_steps
    num_batches = (len(corpus) - offset - 1) // block
    xs = corpus[offset : offset + num_batches * block]
    ys = corpus[offset + 1 : offset + 1 + num_batches * block]
    shape = (num_batches, batch_size, num_steps)
    return list(zip(xs.reshape(shape), ys.reshape(shape)))
