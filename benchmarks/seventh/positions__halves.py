# exercise: positions
# right: no
# wrong: times are counted from 1, and all sines stand before all cosines
# lines: 6, 9
def positions(length, size):
    times = np.linspace(1, length, length)
    rates = np.power(10000, -2 * np.arange(size // 2) / size)
    angles = np.einsum("t,j->tj", times, rates)
    return np.hstack([np.sin(angles), np.cos(angles)])
