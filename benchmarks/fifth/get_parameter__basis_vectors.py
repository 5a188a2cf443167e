# exercise: get_parameter
# right: yes
def get_parameter(params, matrix, row, column):
    _, picked = next(pair for pair in enumerate(params) if pair[0] == matrix)
    return picked.take(row, axis=0).take(column).item()
