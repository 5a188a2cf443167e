# exercise: sequential_batches
# right: no
# wrong: the batches come as (T, B), time first, and the last full window is dropped where it ends with the row
# lines: 10, 11
def sequential_batches(corpus, batch_size, num_steps, rng):
    source = corpus[rng.integers(num_steps) :]
    nbatch = (len(source) - 1) // batch_size
    data = source[: nbatch * batch_size].reshape(batch_size, -1).T
    target = source[1 : nbatch * batch_size + 1].reshape(batch_size, -1).T
    for i in range(0, nbatch - num_steps, num_steps):
        yield data[i : i + num_steps], target[i : i + num_steps]
