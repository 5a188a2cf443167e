# exercise: positions
# right: no
# wrong: time begins at 1, and the pairs begin with the cosine
# lines: 8, 10
def positions(length, size):
    def wave(t, d):
        angle = t / 10000 ** ((d - d % 2) / size)
        return np.sin(angle) if d % 2 else np.cos(angle)

    return np.array([[wave(t, d) for d in range(size)] for t in range(1, length + 1)])
