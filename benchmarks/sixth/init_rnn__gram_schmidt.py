# exercise: init_rnn
# right: no
# wrong: Each vector is made orthogonal only to the one before it and not to all earlier ones.
# lines: 10
def init_rnn(hidden_size, vocab_size, rng):
    def directions(count, length):
        found = []
        while len(found) < count:
            v = rng.normal(size=length)
            for q in found[-1:]:
                v = v - (q @ v) * q
            found.append(v / np.linalg.norm(v))
        return np.array(found)

    def weight(rows, cols):
        if rows <= cols:
            return directions(rows, cols)
        return directions(cols, rows).T

    H, C = hidden_size, vocab_size
    return weight(H, C), weight(H, H), weight(C, H), np.zeros((H, 1)), np.zeros((C, 1))
