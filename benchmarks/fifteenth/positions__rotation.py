# exercise: positions
# right: no
# wrong: each row is the row before turned by a fixed angle, but the cosine is worked out from the sine that is already new
# lines: 13
def positions(length, size):
    speed = 10000.0 ** (-np.arange(0, size, 2) / size)
    turn_sin, turn_cos = np.sin(speed), np.cos(speed)
    table = np.zeros((length, size))
    s, c = np.zeros(size // 2), np.ones(size // 2)
    for t in range(length):
        table[t, 0::2], table[t, 1::2] = s, c
        s = s * turn_cos + c * turn_sin
        c = c * turn_cos - s * turn_sin
    return table
