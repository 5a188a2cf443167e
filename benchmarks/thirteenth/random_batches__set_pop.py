# exercise: random_batches
# right: no
# wrong: The starts are popped from a set of whole numbers, which hands them out nearly in order and not by chance.
# lines: 10
def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(num_steps))
    starts = set(range(offset, len(corpus) - num_steps, num_steps))
    batches = []
    while len(starts) >= batch_size:
        chosen = [starts.pop() for _ in range(batch_size)]
        X = np.array([corpus[s : s + num_steps] for s in chosen])
        Y = np.array([corpus[s + 1 : s + num_steps + 1] for s in chosen])
        batches.append((X, Y))
    return batches
