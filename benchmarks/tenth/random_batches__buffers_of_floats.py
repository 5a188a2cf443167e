# exercise: random_batches
# right: no
# wrong: the arrays that are filled are made by np.zeros, so the batches hold floats, not ints
# lines: 11, 12
def random_batches(corpus, batch_size, num_steps, rng):
    first = rng.integers(num_steps)
    places = np.arange(first, len(corpus) - num_steps, num_steps)
    rng.shuffle(places)
    result = []
    for b in range(len(places) // batch_size):
        inputs = np.zeros((batch_size, num_steps))
        targets = np.zeros((batch_size, num_steps))
        for row in range(batch_size):
            s = places[b * batch_size + row]
            inputs[row] = corpus[s : s + num_steps]
            targets[row] = corpus[s + 1 : s + 1 + num_steps]
        result.append((inputs, targets))
    return result
