# exercise: get_parameter
# right: yes
import operator


def get_parameter(params, matrix, row, column):
    array = operator.itemgetter(matrix)(params)
    return array.item(row, column)
