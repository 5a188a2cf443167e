# exercise: sequential_batches
# right: no
# wrong: when columns are left over, one more batch is taken from the right end of the long rows, which reads tokens a second time
# lines: 12, 13
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    length = (len(corpus) - offset - 1) // batch_size
    used = batch_size * length
    rows = corpus[offset : offset + used].reshape(batch_size, -1) if length else corpus[:0]
    nexts = corpus[offset + 1 : offset + 1 + used].reshape(batch_size, -1) if length else corpus[:0]
    ends = list(range(num_steps, length + 1, num_steps))
    if ends and ends[-1] < length:
        ends.append(length)
    return [(rows[:, e - num_steps : e], nexts[:, e - num_steps : e]) for e in ends]
