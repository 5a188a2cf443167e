# exercise: predict
# right: yes
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest."""

    def read(memory, char):
        h, _ = memory
        p, states = forward_batch(np.array([[char_to_idx[char]]]), h, params)
        return states[:, -1], p[0, -1]

    def best(p):
        order = sorted(idx_to_char, key=lambda i: -p[i])
        return next(idx_to_char[i] for i in order if idx_to_char[i] != "UNK")

    memory = functools.reduce(read, prefix, (np.zeros((1, params[1].shape[0])), None))
    new = [best(memory[1])]
    while len(new) < num_chars:
        memory = read(memory, new[-1])
        new.append(best(memory[1]))
    return prefix + "".join(new)
