# exercise: random_batches
# right: no
# wrong: arrays come out as (T, B), and a last batch that is not full is handed out as well
# lines: 11, 13, 14
def random_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(0, num_steps))
    num_rows = (len(corpus) - 1 - offset) // num_steps
    starts = [offset + k * num_steps for k in range(num_rows)]
    rng.shuffle(starts)
    result = []
    while starts:
        group, starts = starts[:batch_size], starts[batch_size:]
        x = np.stack([corpus[s : s + num_steps] for s in group], axis=1)
        y = np.stack([corpus[s + 1 : s + num_steps + 1] for s in group], axis=1)
        result.append((x, y))
    return result
