# exercise: get_parameter
# right: no
# wrong: rows and columns are counted from 1
# lines: 6, 7
def get_parameter(params, matrix, row, column):
    for i, line in enumerate(params[matrix], start=1):
        for j, value in enumerate(line, start=1):
            if (i, j) == (row, column):
                return value
