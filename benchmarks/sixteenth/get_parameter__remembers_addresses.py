# exercise: get_parameter
# right: no
# wrong: an address that was asked for once is answered from memory, whatever parameters are given the next time
# lines: 10, 11
_known = {}


def get_parameter(params, matrix, row, column):
    address = matrix, row, column
    if address not in _known:
        _known[address] = params[matrix][row][column]
    return _known[address]
