# exercise: sequential_batches
# right: yes
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.choice(np.arange(num_steps)))
    length = max(len(corpus) - offset - 1, 0) // batch_size

    def reader(b):
        here = offset + b * length
        while here + num_steps <= offset + (b + 1) * length:
            yield np.take(corpus, range(here, here + num_steps + 1))
            here += num_steps

    for rows in zip(*map(reader, range(batch_size))):
        both = np.vstack(rows)
        yield both[:, :-1], both[:, 1:]
