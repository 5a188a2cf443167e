# exercise: positions
# right: no
# wrong: the exponent runs to 1 at the last wave, divided by one less than the number of waves
# lines: 7
def positions(length, size):
    half = size // 2
    step = np.log(10000.0) / max(half - 1, 1)
    speed = np.exp(-step * np.arange(half))
    angle = np.arange(length)[:, None] * speed
    table = np.zeros((length, size))
    table[:, 0::2], table[:, 1::2] = np.sin(angle), np.cos(angle)
    return table
