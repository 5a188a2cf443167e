# exercise: random_batches
# right: no
# wrong: the rows are grouped in order and the batches are shuffled, so neighbours stay together in a batch, and the rows left over are always the last
# lines: 15

def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))

    def window(shift):
        part = corpus[offset + shift : len(corpus) - 1 + shift]
        num = len(part) // (batch_size * num_steps)
        return part[: num * batch_size * num_steps].reshape(num, batch_size, num_steps)

    batches = list(zip(window(0), window(1)))
    rng.shuffle(batches)
    return batches
