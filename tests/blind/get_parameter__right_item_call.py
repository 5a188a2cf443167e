# exercise: get_parameter
# right: yes
def get_parameter(params, matrix, row, column):
    return params[matrix].item(row, column)
