# exercise: set_parameter
# right: no
# wrong: copying an object array copies references only, so the value is written into the caller's array
# lines: 9
def set_parameter(params, matrix, row, column, value):
    box = np.empty(6, dtype=object)
    for i, p in enumerate(params):
        box[i] = p
    new = box.copy()
    new[matrix][row, column] = value
    return list(new)
