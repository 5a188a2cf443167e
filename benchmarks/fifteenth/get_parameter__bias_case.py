# exercise: get_parameter
# right: no
# wrong: from a bias an array of one entry comes back and not the number
# lines: 9
def get_parameter(params, matrix, row, column):
    names = ("E", "U", "V", "W", "b_hidden", "b_out")
    array = params[matrix]
    if names[matrix].startswith("b"):
        return array[row]
    return array[row][column]
