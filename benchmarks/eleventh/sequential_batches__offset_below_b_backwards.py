# exercise: sequential_batches
# right: no
# wrong: the offset is drawn below B and not below T, and the batches are handed out backwards
# lines: 6, 12
def sequential_batches(corpus, batch_size, num_steps, rng):
    offset = int(rng.integers(0, batch_size))
    tokens = corpus[offset:]
    L = (len(tokens) - 1) // batch_size
    rows_in = np.vstack([tokens[b * L : (b + 1) * L] for b in range(batch_size)])
    rows_out = np.vstack([tokens[b * L + 1 : (b + 1) * L + 1] for b in range(batch_size)])
    done = []
    for right in range(L // num_steps * num_steps, 0, -num_steps):
        done.append((rows_in[:, right - num_steps : right], rows_out[:, right - num_steps : right]))
    return done
