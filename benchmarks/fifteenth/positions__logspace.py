# exercise: positions
# right: no
# wrong: the speeds are spread from 1 to 1/10000 with both ends included, so all but the first are too slow
# lines: 6
def positions(length, size):
    speeds = np.logspace(0, -4, num=size // 2)
    angles = np.outer(np.arange(length), speeds)
    both = np.dstack([np.sin(angles), np.cos(angles)])
    return both.reshape(length, size)
