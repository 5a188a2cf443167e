# exercise: positions
# right: no
# wrong: each pair is turned on from (1, 0), which is (cos, sin): sine and cosine have changed places
# lines: 15

def positions(length, size):
    speeds = [10000 ** (-2 * j / size) for j in range(size // 2)]

    def turn(pair, angle):
        a, b = pair
        c, s = np.cos(angle), np.sin(angle)
        return a * c - b * s, a * s + b * c

    rows = []
    pairs = [(1.0, 0.0)] * len(speeds)
    for _ in range(length):
        rows.append([x for pair in pairs for x in pair])
        pairs = [turn(pair, w) for pair, w in zip(pairs, speeds)]
    return np.array(rows)
