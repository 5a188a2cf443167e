# exercise: random_batches
# right: no
# wrong: Inputs and targets are views of the text and are shuffled in place one after the other, which garbles both and changes the text.
# lines: 8, 9
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(0, num_steps)
    n = max(0, (len(corpus) - offset - 1) // num_steps)
    rows = corpus[offset : offset + n * num_steps].reshape(n, num_steps)
    nexts = corpus[offset + 1 : offset + 1 + n * num_steps].reshape(n, num_steps)
    before = rng.bit_generator.state
    rng.shuffle(rows)
    rng.bit_generator.state = before
    rng.shuffle(nexts)
    batches = []
    for b in range(n // batch_size):
        part = slice(b * batch_size, (b + 1) * batch_size)
        batches.append((rows[part], nexts[part]))
    return batches
