# exercise: sequential_batches
# right: yes
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    each = (len(corpus) - offset - 1) // (batch_size * num_steps)
    if each < 1:
        return []

    def laid_out(start):
        part = corpus[start : start + batch_size * each * num_steps]
        return part.reshape(batch_size, each, num_steps).swapaxes(0, 1)

    return list(zip(laid_out(offset), laid_out(offset + 1)))
