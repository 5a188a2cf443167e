# exercise: positions
# right: yes
def positions(length, size):
    """A vector for each time step, (T, D).

    length   T, an int, 1 or more
    size     D, an even int
    returns  column 2j holds sin(t / 10000^(2j / D)), column 2j + 1 the cosine of the same
    """
    slow = 10000.0 ** (-np.arange(0, size, 2) / size)
    turns = 1j * np.exp(-1j * np.multiply.outer(np.arange(length), slow))
    return np.stack((turns.real, turns.imag), axis=2).reshape(length, size)
