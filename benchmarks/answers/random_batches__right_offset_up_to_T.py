# exercise: random_batches
# right: yes

def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps + 1))
    num_rows = (len(corpus) - offset - 1) // num_steps
    end = offset + num_rows * num_steps
    x = corpus[offset:end].reshape(num_rows, num_steps)
    y = corpus[offset + 1 : end + 1].reshape(num_rows, num_steps)
    order = rng.permutation(num_rows)
    return [
        (x[order[k : k + batch_size]], y[order[k : k + batch_size]])
        for k in range(0, num_rows - batch_size + 1, batch_size)
    ]
