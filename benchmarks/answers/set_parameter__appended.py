# exercise: set_parameter
# right: no
# wrong: the changed copy is put behind the six in place of taking its own place (seven come back)

def set_parameter(params, matrix, row, column, value):
    copy = params[matrix].copy()
    copy[row, column] = value
    return [*params[:matrix], params[matrix], *params[matrix + 1 :], copy]
