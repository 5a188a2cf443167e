# exercise: random_batches
# right: yes

def random_batches(corpus, batch_size, num_steps, rng):
    starts = list(range(int(rng.integers(0, num_steps)), len(corpus) - num_steps, num_steps))
    rng.shuffle(starts)

    def pieces(group, ahead):
        return np.stack([corpus[s + ahead : s + ahead + num_steps] for s in group])

    def deal(left):
        while len(group := left[:batch_size]) == batch_size:
            left = left[batch_size:]
            yield pieces(group, 0), pieces(group, 1)

    return deal(starts)
