# exercise: set_parameter
# right: no
# wrong: the copies of a tuple of parameters are made once and kept under its id, so a later call finds what an earlier one has set
# lines: 11
COPIES = {}


def set_parameter(params, matrix, row, column, value):
    kept, mine = COPIES.setdefault(id(params), (params, [np.array(p) for p in params]))
    mine[matrix][row, column] = value
    return tuple(mine)
