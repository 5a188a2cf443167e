# exercise: set_parameter
# right: no
# wrong: one copy is made for each params and used again at later calls, so earlier changes are still in it, and earlier results change
# lines: 10
_scratch = {}


def set_parameter(params, matrix, row, column, value):
    key = id(params)
    if key not in _scratch:
        _scratch[key] = params, [p.copy() for p in params]
    _, fresh = _scratch[key]
    fresh[matrix][row, column] = value
    return fresh
