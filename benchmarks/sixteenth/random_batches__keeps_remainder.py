# exercise: random_batches
# right: no
# wrong: the last batch is handed out although it is not full
# lines: 17
def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(0, num_steps))
    num_rows = (len(corpus) - offset - 1) // num_steps
    starts = [offset + i * num_steps for i in range(num_rows)]
    rng.shuffle(starts)

    def rows_at(places):
        return np.array([corpus[p : p + num_steps] for p in places])

    batches = []
    while starts:
        chosen, starts = starts[:batch_size], starts[batch_size:]
        batches.append((rows_at(chosen), rows_at([p + 1 for p in chosen])))
    return batches
