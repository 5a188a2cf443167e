# exercise: positions
# right: yes
def positions(length, size):
    t = np.arange(length, dtype=float)
    columns = []
    for j in range(size // 2):
        angle = t * np.power(10000.0, -2 * j / size)
        columns += [np.sin(angle), np.cos(angle)]
    return np.column_stack(columns)
