# exercise: positions
# right: no
# wrong: the exponent uses each column's own number, so the cosine of a pair has another angle than its sine
# lines: 7
def positions(length, size):
    grid_t, grid_c = np.mgrid[0:length, 0:size]
    angles = grid_t / np.power(10000.0, grid_c / size)
    return np.where(grid_c % 2 == 0, np.sin(angles), np.cos(angles))
