# exercise: get_parameter
# right: no
# wrong: row and column are counted from 1, so the entry up and left of the right one is read, and None where row or column is 0
# name: places-looked-for-from-one
# lines: 7, 8
def get_parameter(params, matrix, row, column):
    for r, line in enumerate(params[matrix], start=1):
        for c, number in enumerate(line, start=1):
            if (r, c) == (row, column):
                return number
